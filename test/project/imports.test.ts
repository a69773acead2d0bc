/** Imports run one way: a folder of src/ imports only what stands before it, and no two files need each other. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { FILES, importsOf } from "./tree.js";

/** Every layer with the layers it may import. `words` are the tables of dates, numerals and units in src/languages: leaves that know no engine. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  words: ["text"],
  quantities: ["model", "text", "words"],
  time: ["model", "text", "words", "quantities"],
  world: ["model", "text"],
  frames: ["model"],
  languages: ["model", "text", "words", "time", "quantities", "world", "frames"],
  reader: ["model", "text", "words", "quantities", "time", "world", "frames", "languages"],
  eval: ["model", "time"],
  ledger: ["model", "time"],
  store: ["model", "ledger"],
  sources: ["model", "text", "time"],
  outputs: ["model", "time", "eval", "ledger"],
  app: ["model", "text", "time", "quantities", "world", "reader", "eval", "ledger", "store", "sources", "outputs"],
  cli: ["app", "model"],
  door: ["model", "reader", "ledger", "store", "sources", "app"],
};

/** What is not yet as it should be, and why it is borne with. A gap that has closed fails until it is struck out here. */
const GAPS: readonly { readonly from: string; readonly to: string; readonly why: string }[] = [
  { from: "cli", to: "outputs", why: "a command lays out itself what its use case returns" },
  { from: "cli", to: "ledger", why: "add, mechanism and loadLedger take the ledger's types and derive, not a use case" },
  { from: "cli", to: "store", why: "loadLedger opens the store; opening should be a use case" },
  { from: "cli", to: "sources", why: "explain decodes its file itself; it should be a use case like read" },
  { from: "cli", to: "reader", why: "explain calls the reader itself; it should be a use case like read" },
  { from: "cli", to: "time", why: "a date on the command line is checked by the EDTF parser" },
];

const layerOf = (path: string): string => {
  if (/^src\/languages\/\w+\/(dates|numerals|units)\.ts$/.test(path)) return "words";
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? "door";
};

const SOURCES = FILES.filter((path) => /^src\/.*\.ts$/.test(path) && !path.endsWith(".test.ts"));

/** A shape to check words against is no use of the engine: type-only imports of the tables of words are passed over. */
const counts = (from: string, typeOnly: boolean): boolean => !(typeOnly && from === "words");

const CROSSINGS = SOURCES.flatMap((path) =>
  importsOf(path)
    .filter(({ target, typeOnly }) => target.startsWith("src/") && counts(layerOf(path), typeOnly))
    .map(({ target }) => ({ path, target, from: layerOf(path), to: layerOf(target) }))
    .filter(({ from, to }) => from !== to),
);

const borne = (from: string, to: string): boolean => GAPS.some((gap) => gap.from === from && gap.to === to);

test("every folder of src/ has its place in the order", () => {
  const layers = [...new Set(SOURCES.map(layerOf))];
  assert.ok(layers.length >= 12, `only ${layers.join(", ")} found`);
  assert.deepEqual(
    layers.filter((layer) => MAY[layer] === undefined),
    [],
  );
});

test("the order itself runs one way", () => {
  const above = (layer: string, seen: readonly string[]): void => {
    assert.ok(!seen.includes(layer), `${[...seen, layer].join(" → ")} is a circle`);
    for (const below of MAY[layer] ?? []) above(below, [...seen, layer]);
  };
  for (const layer of Object.keys(MAY)) above(layer, []);
});

test("a folder imports only what stands before it", () => {
  assert.ok(CROSSINGS.length > 50, "the imports were not found");
  const wrong = CROSSINGS.filter(({ from, to }) => !MAY[from]?.includes(to) && !borne(from, to));
  assert.deepEqual(
    wrong.map(({ path, target }) => `${path} imports ${target}`),
    [],
  );
});

test("every gap that is borne with is still there", () => {
  const closed = GAPS.filter((gap) => !CROSSINGS.some(({ from, to }) => from === gap.from && to === gap.to));
  assert.deepEqual(closed, []);
});

test("no source needs a test or anything outside src/", () => {
  const outside = SOURCES.flatMap((path) =>
    importsOf(path)
      .filter(({ target }) => /^(test|bench|tools|examples|dist)\//.test(target) || target.startsWith("..") || target.endsWith(".test.ts"))
      .map(({ target }) => `${path} imports ${target}`),
  );
  assert.deepEqual(outside, []);
});

test("no two files need each other when they run", () => {
  const edges = new Map(SOURCES.map((path) => [path, importsOf(path).filter(({ typeOnly, target }) => !typeOnly && target.startsWith("src/")).map(({ target }) => target)])); // prettier-ignore
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    assert.ok(!trail.includes(path), `a circle of imports: ${[...trail.slice(trail.indexOf(path)), path].join(" → ")}`);
    if (done.has(path)) return;
    for (const target of edges.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of SOURCES) walk(path, []);
});
