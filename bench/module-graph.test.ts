import { describe, expect, it } from "vitest";
import { graphOf, linksOf } from "./module-graph.ts";

describe("the links of a file", () => {
  it("tells imports that load at once from those that load later", () => {
    const links = linksOf(
      'import{a as b}from"./one.js";import"./two.js";export*from"./three.js";export{c}from"./four.js";export const d=()=>import(`./later.js`);import("./sooner.js");import(b());',
    );
    expect(links.eager).toEqual(["./one.js", "./two.js", "./three.js", "./four.js"]);
    expect(links.lazy).toEqual(["./later.js", "./sooner.js"]);
  });

  it("takes no text or comment for an import", () => {
    expect(linksOf('const a = "import x from \'./a.js\'"; // import "./b.js"')).toEqual({
      eager: [],
      lazy: [],
    });
  });

  it("finds the style sheets in the list of lazy parts", () => {
    expect(linksOf('const m=["./Facts-a1.css","assets/Other-b2.css",`.css`,"../x/y.css"];').lazy).toEqual([
      "./Facts-a1.css",
      "./Other-b2.css",
    ]);
  });
});

describe("the files of a page", () => {
  const files: Record<string, string> = {
    "assets/index.js": 'import"./shared.js";import(`./facts.js`);import("./es.js")',
    "assets/shared.js": 'import"./index.js";',
    "assets/facts.js": 'import"./shared.js";import"./list.js";import("./deep.js")',
    "assets/list.js": "",
    "assets/deep.js": "",
    "assets/es.js": "",
  };
  const html =
    '<link rel="icon" href="./icon.svg"><script type="module" src="./assets/index.js"></script><link rel="stylesheet" crossorigin href="./assets/index.css">';
  const graph = graphOf(html, (path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`no ${path}`);
    return text;
  });

  it("are loaded at once when they hang together by plain imports", () => {
    expect([...graph.eager].sort()).toEqual(["assets/index.css", "assets/index.js", "assets/shared.js"]);
  });

  it("are counted with the lazy part that needs them, without what is there already", () => {
    expect([...graph.lazy.keys()].sort()).toEqual(["assets/deep.js", "assets/es.js", "assets/facts.js"]);
    expect([...(graph.lazy.get("assets/facts.js") ?? [])].sort()).toEqual([
      "assets/facts.js",
      "assets/list.js",
    ]);
  });
});
