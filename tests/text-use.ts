import { parseSync } from "vite";

/** A use of a catalogue text found in a source file. */
export interface TextUse {
  space: string;
  /** The key as a pattern; the holes of a template are groups that match anything. */
  key: RegExp;
  /** The key when it is written out in full. */
  exact: string | undefined;
}

export interface TextScan {
  uses: readonly TextUse[];
  /** Calls whose key could not be read, for example because it is a parameter. */
  unread: readonly string[];
  /** Words that stand in the markup itself, where no translation reaches them. */
  bare: readonly string[];
  /** Every string and name of a property written in the file. */
  strings: readonly string[];
  /** Every template, as a pattern. */
  templates: readonly RegExp[];
}

/** A node of the syntax tree (ESTree with JSX and TypeScript), as far as this scan looks into it. */
interface Node {
  type: string;
  [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flatMap((value) => [value].flat())
    .filter(isNode);
const nodeAt = (node: Node | undefined, field: string): Node | undefined => {
  const value = node?.[field];
  return isNode(value) ? value : undefined;
};
const nodesAt = (node: Node | undefined, field: string): Node[] => {
  const value = node?.[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
};
const stringAt = (node: Node | undefined, field: string): string | undefined => {
  const value = node?.[field];
  return typeof value === "string" ? value : undefined;
};
const nameOf = (node: Node | undefined): string | undefined =>
  node?.type === "Identifier" ? stringAt(node, "name") : undefined;
const textOf = (node: Node | undefined): string | undefined =>
  node?.type === "Literal" ? stringAt(node, "value") : undefined;

/** What a name stands for inside one function: a lookup bound to namespaces, or a value whose text can be read. */
type Meaning = { spaces: readonly string[] } | { value: Node };
type Scope = Map<string, Meaning>;

/** Attributes that people read or hear. */
const spoken = ["aria-label", "aria-description", "alt", "title", "label", "placeholder", "description"];

/** Reads one TypeScript file: which texts it looks up with `t(…)` and `words(…)`, and which words it holds itself. */
export function scanTexts(fileName: string, source: string): TextScan {
  const { program, errors } = parseSync(fileName, source);
  if (errors.length > 0) throw new Error(`${fileName} does not parse`);
  const uses: TextUse[] = [];
  const unread: string[] = [];
  const bare: string[] = [];
  const strings: string[] = [];
  const templates: RegExp[] = [];

  const visit = (node: Node, scopes: readonly Scope[]): void => {
    const inner = /Function/.test(node.type) ? [...scopes, parametersOf(node)] : scopes;
    if (node.type === "VariableDeclarator") declare(node, inner.at(-1));
    if (node.type === "CallExpression") readCall(node, inner);
    if (node.type === "JSXText") addBare(stringAt(node, "value"));
    if (node.type === "JSXExpressionContainer")
      for (const text of writtenIn(nodeAt(node, "expression"))) addBare(text);
    if (node.type === "JSXAttribute") {
      const value = nodeAt(node, "value");
      const isSpoken = spoken.includes(stringAt(nodeAt(node, "name"), "name") ?? "");
      if (value?.type === "Literal") {
        if (isSpoken) addBare(textOf(value));
        return;
      }
      if (!isSpoken) {
        // A class name or an event handler: its own strings are not shown.
        for (const child of value ? childrenOf(value) : []) visit(child, inner);
        return;
      }
    }
    const text = textOf(node);
    if (text !== undefined) strings.push(text);
    if (node.type === "TemplateLiteral") templates.push(patternOf(nodesAt(node, "quasis").map(cookedOf)));
    const property = node.type === "Property" ? nameOf(nodeAt(node, "key")) : undefined;
    if (property !== undefined) strings.push(property);
    for (const child of childrenOf(node)) visit(child, inner);
  };

  const addBare = (text: string | undefined): void => {
    if (text !== undefined && /\p{L}{2}/u.test(text.replace(/&\w+;/g, " ")))
      bare.push(text.trim().replace(/\s+/g, " "));
  };

  const readCall = (node: Node, scopes: readonly Scope[]): void => {
    const callee = nameOf(nodeAt(node, "callee"));
    if (callee === undefined) return;
    const [first, second] = nodesAt(node, "arguments");
    if (callee === "words") {
      const space = textOf(first);
      if (space !== undefined) addUses(space, second, scopes, node);
      return;
    }
    const meaning = find(callee, scopes);
    if (meaning && "spaces" in meaning) addUses(meaning.spaces[0] ?? "app", first, scopes, node);
  };

  const addUses = (space: string, key: Node | undefined, scopes: readonly Scope[], call: Node): void => {
    // The texts of facts have no groups: the id is the key, and the ids are checked with the facts.
    const patterns = key ? (keysOf(key, scopes) ?? (space === "facts" ? [["", ""]] : undefined)) : undefined;
    if (!patterns) {
      unread.push(source.slice(Number(call.start), Number(call.end)).slice(0, 80));
      return;
    }
    for (const parts of patterns) {
      const [head = "", ...rest] = parts;
      const colon = head.indexOf(":");
      const own = colon > 0 ? head.slice(0, colon) : space;
      const all = [head.slice(colon + 1), ...rest];
      uses.push({
        space: own,
        key: patternOf(all),
        exact: rest.length === 0 ? all[0] : undefined,
      });
    }
  };

  if (!isNode(program)) throw new Error(`${fileName} has no syntax tree`);
  visit(program, [new Map()]);
  return { uses, unread, bare, strings, templates };
}

/** `t: ReturnType<typeof useTranslation<"check">>["t"]` hands a lookup on; other parameters hide what they cover. */
function parametersOf(fn: Node): Scope {
  const scope: Scope = new Map();
  for (const parameter of nodesAt(fn, "params")) {
    const name = nameOf(parameter);
    const annotation = nodeAt(parameter, "typeAnnotation");
    if (name === undefined) continue;
    const types = annotation ? everyNode(annotation) : [];
    const isLookup = types.some((type) => nameOf(type) === "useTranslation");
    const spaces = types.flatMap((type) => textOf(type) ?? []).filter((space) => space !== "t");
    if (isLookup) scope.set(name, { spaces: spaces.length > 0 ? spaces : ["app"] });
  }
  return scope;
}

function declare(node: Node, scope: Scope | undefined): void {
  const id = nodeAt(node, "id");
  const init = nodeAt(node, "init");
  const name = nameOf(id);
  if (name !== undefined && init) scope?.set(name, { value: init });
  if (nameOf(nodeAt(init, "callee")) !== "useTranslation") return;
  const [argument] = nodesAt(init, "arguments");
  const spaces = argument ? everyNode(argument).flatMap((part) => textOf(part) ?? []) : [];
  for (const property of nodesAt(id, "properties")) {
    const local = nameOf(nodeAt(property, "value"));
    if (nameOf(nodeAt(property, "key")) === "t" && local !== undefined)
      scope?.set(local, { spaces: spaces.length > 0 ? spaces : ["app"] });
  }
}

function find(name: string, scopes: readonly Scope[]): Meaning | undefined {
  return scopes.findLast((scope) => scope.has(name))?.get(name);
}

/** The keys an argument can be, each as the fixed parts between its holes; undefined when it cannot be read. */
function keysOf(node: Node, scopes: readonly Scope[]): string[][] | undefined {
  const both = (fields: readonly string[]) => {
    const sides = fields.map((field) => nodeAt(node, field)).map((side) => side && keysOf(side, scopes));
    return sides.every((side) => side !== undefined) ? sides.flat() : undefined;
  };
  switch (node.type) {
    case "Literal": {
      const text = textOf(node);
      return text === undefined ? undefined : [[text]];
    }
    case "TemplateLiteral":
      return [nodesAt(node, "quasis").map(cookedOf)];
    case "ConditionalExpression":
      return both(["consequent", "alternate"]);
    case "LogicalExpression":
      return both(["left", "right"]);
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "ParenthesizedExpression":
      return both(["expression"]);
    case "Identifier": {
      const meaning = find(nameOf(node) ?? "", scopes);
      return meaning && "value" in meaning ? keysOf(meaning.value, scopes) : undefined;
    }
    default:
      return undefined;
  }
}

/** Words that an expression in the markup shows itself, not through a call. */
function writtenIn(node: Node | undefined): string[] {
  switch (node?.type) {
    case "Literal":
      return [textOf(node) ?? ""];
    case "TemplateLiteral":
      return nodesAt(node, "quasis").map(cookedOf);
    case "ConditionalExpression":
      return [...writtenIn(nodeAt(node, "consequent")), ...writtenIn(nodeAt(node, "alternate"))];
    case "LogicalExpression":
    case "BinaryExpression":
      return [...writtenIn(nodeAt(node, "left")), ...writtenIn(nodeAt(node, "right"))];
    default:
      return [];
  }
}

function cookedOf(quasi: Node): string {
  const value = quasi.value;
  return typeof value === "object" && value !== null && "cooked" in value ? String(value.cooked) : "";
}

function everyNode(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(everyNode)];
}

/** Matches texts that have these parts in this order, with something between them. */
function patternOf(parts: readonly string[]): RegExp {
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join("(.+)")}$`);
}
