import { posix } from "node:path";
import { parseAst } from "vite";
import { z } from "zod";

/** What one built file asks for: at once, and when it is needed. Names are relative to the file. */
export interface Links {
  eager: readonly string[];
  lazy: readonly string[];
}

const nodeSchema = z.looseObject({ type: z.string() });
const sourceSchema = z.looseObject({ source: z.looseObject({ value: z.string() }).nullish() });
const literalSchema = z.looseObject({ value: z.string() });
/** Minified code writes the names of lazy parts between backticks. */
const plainTemplateSchema = z.looseObject({
  expressions: z.tuple([]),
  quasis: z.tuple([z.looseObject({ value: z.looseObject({ cooked: z.string() }) })]),
});

/** Reads the imports of a JavaScript file. Style sheets that it loads later are among the lazy ones. */
export function linksOf(code: string): Links {
  const eager = new Set<string>();
  const lazy = new Set<string>();
  visit(parseAst(code, { lang: "js" }), (node) => {
    switch (node.type) {
      case "ImportDeclaration":
      case "ExportAllDeclaration":
      case "ExportNamedDeclaration": {
        const { source } = sourceSchema.parse(node);
        if (source) eager.add(source.value);
        break;
      }
      case "ImportExpression": {
        // One whose name is computed has nothing to follow; its file shows up among those that nothing names.
        const name = textOf(z.looseObject({ source: z.unknown() }).parse(node).source);
        if (name !== undefined) lazy.add(name);
        break;
      }
      case "Literal":
      case "TemplateLiteral": {
        // Vite keeps the list of style sheets of lazy parts as paths from this file, or from the page.
        const sheet = /^(?:\.|\/?assets)\/([^/]+\.css)$/.exec(textOf(node) ?? "")?.[1];
        if (sheet !== undefined) lazy.add(`./${sheet}`);
        break;
      }
    }
  });
  return { eager: [...eager], lazy: [...lazy] };
}

/** The text of a string, however it is quoted. */
function textOf(node: unknown): string | undefined {
  const literal = literalSchema.safeParse(node);
  if (literal.success) return literal.data.value;
  return plainTemplateSchema.safeParse(node).data?.quasis[0].value.cooked;
}

function visit(value: unknown, onNode: (node: z.output<typeof nodeSchema>) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, onNode);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if ("type" in value && typeof value.type === "string") onNode(nodeSchema.parse(value));
  for (const child of Object.values(value)) visit(child, onNode);
}

/** What a page loads, as paths from its folder. */
export interface Graph {
  /** Before it can show anything. */
  eager: ReadonlySet<string>;
  /** By the file that a lazy import names: that file and what comes with it, without what is there already. */
  lazy: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Follows the files of a built page from its HTML. `read` gives the text of a file by its path from the folder of the
 * page.
 */
export function graphOf(html: string, read: (path: string) => string): Graph {
  const links = new Map<string, Links>();
  const linksAt = (path: string): Links => {
    let found = links.get(path);
    if (found === undefined) {
      found = path.endsWith(".js") ? linksOf(read(path)) : { eager: [], lazy: [] };
      links.set(path, found);
    }
    return found;
  };
  const closure = (starts: readonly string[], without: ReadonlySet<string>): Set<string> => {
    const reached = new Set<string>();
    const waiting = [...starts];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (reached.has(path) || without.has(path)) continue;
      reached.add(path);
      const folder = posix.dirname(path);
      waiting.push(...linksAt(path).eager.map((name) => posix.join(folder, name)));
    }
    return reached;
  };

  const eager = closure(namesIn(html), new Set());
  const lazy = new Map<string, ReadonlySet<string>>();
  const waiting = [...eager];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const name of linksAt(path).lazy) {
      const start = posix.join(posix.dirname(path), name);
      if (lazy.has(start) || eager.has(start)) continue;
      const part = closure([start], eager);
      lazy.set(start, part);
      waiting.push(...part);
    }
  }
  return { eager, lazy };
}

/** Scripts, style sheets and preloads of a page; not its icon, which nothing waits for. */
function namesIn(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith("<script") || /rel="(?:stylesheet|modulepreload)"/.test(tag))
    .flatMap((tag) => /(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? [])
    .map((name) => posix.normalize(name));
}
