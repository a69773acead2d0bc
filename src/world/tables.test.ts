/** The tables of the world hold their form: columns, ids, codes, and no name that would stand for two states. */
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { OFFICES } from "../model/index.js";
import { tokenize } from "../text/tokens.js";
import { tables } from "./tables.js";

const data = new URL("./data/", import.meta.url);
const load = async (path: string): Promise<string[][]> => ((await import(new URL(path, data).href)) as { default: string[][] }).default;
const LANGUAGES = ["en", "hi", "bn", "ru"] as const;
const ROLES = /^(capital|city|region|site|seat:[a-z-]+)$/;

/** The names of a cell without their weak mark, folded as the reader folds them. */
const folded = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(";")
    .filter((name) => name.trim() !== "")
    .map((name) =>
      tokenize(name)
        .map((token) => token.fold)
        .join(" "),
    );

function checkCells(table: readonly string[][], first: number): void {
  for (const row of table) {
    assert.equal(row.length, first + LANGUAGES.length, `columns of ${row.join(" | ")}`);
    assert.notEqual(row[first], "", `${row[0]}: no English name`);
    row.slice(first).forEach((cell, i) => {
      const forms = folded(cell);
      assert.ok(!forms.includes(""), `${row[0]}: an empty name in ${LANGUAGES[i]}: ${cell}`);
      assert.equal(new Set(forms).size, forms.length, `${row[0]}: a name twice in ${LANGUAGES[i]}: ${cell}`);
      for (const name of cell.split(";")) assert.match(name.trim(), /^[^!]*!?$/u, `${row[0]}: the weak mark stands last: ${name}`);
      checkScript(cell, i, row[0] ?? "");
    });
  }
}

const SCRIPTS = ["Latin", "Devanagari", "Bengali", "Cyrillic"] as const;

/** Each column is in the script of its language; Latin acronyms (G20, QUAD) may stand in any. */
function checkScript(cell: string, column: number, id: string): void {
  const foreign = new RegExp(`(?![\\p{Script=${SCRIPTS[column]}}\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}]).`, "u");
  assert.doesNotMatch(cell, foreign, `${id}: a foreign letter in ${LANGUAGES[column]}: ${cell}`);
}

function checkUnique(table: readonly string[][], column: number): void {
  const ids = table.map((row) => row[column]);
  assert.deepEqual(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
  );
}

/** No name of one language may belong to two ids. */
function checkOneOwner(table: readonly string[][], first: number): void {
  LANGUAGES.forEach((language, i) => {
    const owner = new Map<string, string>();
    for (const row of table)
      for (const form of folded(row[first + i])) {
        const other = owner.get(form);
        assert.ok(other === undefined || other === row[0], `"${form}" (${language}) stands for ${other} and ${row[0]}`);
        owner.set(form, row[0] ?? "");
      }
  });
}

for (const file of ["states.ts", "demonyms.ts"])
  test(`${file}: two-letter codes, each once, no name for two states`, async () => {
    const table = await load(file);
    assert.ok(table.length > 190);
    checkCells(table, 1);
    checkUnique(table, 0);
    checkOneOwner(table, 1);
    for (const [code] of table) assert.match(code ?? "", /^[A-Z]{2}$/);
  });

test("every demonym belongs to a state of the table, every state has its names in all four languages", async () => {
  const states = await load("states.ts");
  const codes = new Set(states.map(([code]) => code));
  for (const [code] of await load("demonyms.ts")) assert.ok(codes.has(code), code);
  for (const row of states)
    assert.ok(
      row.every((cell) => cell !== ""),
      row[0],
    );
});

test("blocs.ts: upper-case ids, each once, never a state's name", async () => {
  const table = await load("blocs.ts");
  checkCells(table, 1);
  checkUnique(table, 0);
  checkOneOwner([...table, ...(await load("states.ts"))], 1);
  for (const [id] of table) assert.match(id ?? "", /^[A-Z0-9]{2,12}$/);
});

test("offices.ts: known offices, parties that exist, every office named", async () => {
  const table = await load("offices.ts");
  checkCells(table, 2);
  const parties = new Set([...(await load("states.ts")), ...(await load("blocs.ts"))].map(([id]) => id));
  for (const [office, held] of table) {
    assert.ok((OFFICES as readonly string[]).includes(office ?? ""), office);
    for (const party of (held ?? "").split(" ")) assert.ok(party === "*" || parties.has(party.replace(/^!/, "")), `${office}: ${party}`);
  }
  assert.deepEqual(
    OFFICES.filter((office) => !table.some((row) => row[0] === office)),
    [],
  );
});

const places = existsSync(new URL("places/", data))
  ? readdirSync(new URL("places/", data)).filter((file) => /(?<!\.test)\.ts$/.test(file))
  : [];

test("places: ids once over all files, known countries and roles, seats in cities that exist", async () => {
  const tables = await Promise.all(places.map((file) => load(`places/${file}`)));
  const all = tables.flat();
  checkCells(all, 3);
  checkUnique(all, 0);
  const ids = new Set(all.map(([id]) => id));
  const codes = new Set((await load("states.ts")).map(([code]) => code));
  for (const [id, country, role = ""] of all) {
    assert.match(id ?? "", /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.match(role, ROLES, `${id}: ${role}`);
    assert.ok(country === "" ? role === "region" : codes.has(country), `${id}: ${country}`);
    if (role.startsWith("seat:")) assert.ok(ids.has(role.slice("seat:".length)), `${id}: ${role}`);
  }
});

test("every UN member has a capital", async () => {
  const capitals = new Set((await load("places/capitals.ts")).filter((row) => row[2] === "capital").map((row) => row[1]));
  const without = (await load("states.ts")).map(([code = ""]) => code).filter((code) => !capitals.has(code));
  // Nauru has no capital; the rest are territories.
  assert.deepEqual(without, "BM CK EH FK FO GI GL GU HK IO MO NC NR NU PF PR RE VA".split(" "));
});

const partyIds = async (): Promise<Set<string | undefined>> =>
  new Set([...(await load("states.ts")), ...(await load("blocs.ts"))].map(([id]) => id));
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

test("mechanisms.ts: parties that exist, known kinds and cadences, each name one mechanism's", async () => {
  const table = await load("mechanisms.ts");
  checkCells(table, 4);
  checkUnique(table, 0);
  checkOneOwner(table, 4);
  const known = await partyIds();
  for (const [id = "", parties = "", kind, cadence] of table) {
    assert.match(id, SLUG);
    assert.match(kind ?? "", /^(summit|session|conference|negotiation)$/, `${id}: ${kind}`);
    assert.match(cadence ?? "", /^(annual|biennial)?$/, `${id}: ${cadence}`);
    assert.notEqual(parties, "", `${id}: no parties; * is any pair`);
    if (parties !== "*") for (const party of parties.split(" ")) assert.ok(known.has(party), `${id}: ${party}`);
  }
});

test("projects.ts: parties and countries that exist, each name one project's", async () => {
  const table = await load("projects.ts");
  checkCells(table, 3);
  checkUnique(table, 0);
  checkOneOwner(table, 3);
  const known = await partyIds();
  for (const [id = "", parties = "", country] of table) {
    assert.match(id, SLUG);
    for (const party of parties.split(" ").filter(Boolean)) assert.ok(known.has(party), `${id}: ${party}`);
    assert.match(country ?? "", /^([A-Z]{2})?$/, `${id}: ${country}`);
  }
});

test("organisations.ts: parties that exist, known kinds, each name one organisation's", async () => {
  const table = await load("organisations.ts");
  checkCells(table, 3);
  checkUnique(table, 0);
  checkOneOwner(table, 3);
  const known = await partyIds();
  for (const [id = "", party = "", kind] of table) {
    assert.match(id, SLUG);
    assert.ok(party === "" || known.has(party), `${id}: ${party}`);
    assert.match(kind ?? "", /^(company|agency|ministry|media|party|bank|institute)$/, `${id}: ${kind}`);
  }
});

test("translations: what they name is in the tables, each name one thing's", async () => {
  for (const file of readdirSync(new URL("translations/", data))) {
    const owner = new Map<string, string>();
    for (const [table = "", id = "", parties = "", names = ""] of await load(`translations/${file}`)) {
      if (table === "offices") assert.ok((OFFICES as readonly string[]).includes(id) && parties !== "", `${file}: ${id}`);
      else
        assert.ok(
          tables[table as keyof typeof tables].some((row) => row[0] === id),
          `${file}: ${table} has no ${id}`,
        );
      for (const form of table === "offices" ? [] : folded(names)) {
        const key = `${table}: ${form}`;
        assert.equal(owner.get(key) ?? id, id, `${file}: ${key}`);
        owner.set(key, id);
      }
    }
  }
});
