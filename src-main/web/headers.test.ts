import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, reactAriaStyle, securityHeaders } from "./headers.ts";

describe("the headers of every answer", () => {
  it("allow the style that the installed React Aria writes, word for word", () => {
    const reactAria = dirname(createRequire(import.meta.url).resolve("react-aria/package.json"));
    const source = readFileSync(join(reactAria, "dist/private/interactions/usePress.mjs"), "utf8");
    const written = source
      .match(/style\.textContent = `([^`]*)`\.trim\(\)/)?.[1]
      ?.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, "data-react-aria-pressable")
      .trim();
    expect(written).toBe(reactAriaStyle);
  });

  it("let no script, style or connection come from elsewhere or from the page's own text", () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).toContain("script-src 'self';");
    expect(contentSecurityPolicy).toContain("connect-src 'self';");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
  });

  it("let only what the page itself made into a frame, and the page into none", () => {
    const directives = contentSecurityPolicy.split("; ");
    expect(directives.filter((directive) => /^(?:frame|child|object|fenced-frame)-/.test(directive))).toEqual(
      ["frame-src blob:", "frame-ancestors 'none'"],
    );
    expect(securityHeaders["X-Frame-Options"]).toBe("DENY");
  });

  it("hold nothing that lets another origin in", () => {
    expect(Object.keys(securityHeaders).filter((name) => /^access-control/i.test(name))).toEqual([]);
  });
});
