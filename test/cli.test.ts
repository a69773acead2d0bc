/** The command line from end to end, on real files and the built program. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../src/store/index.js";
import { build, jsonLines, lines, samvad, scratch } from "./fixtures/samvad.js";

interface Source {
  path: string;
  published: string | null;
  start: number;
  end: number;
  quote: string;
}
interface Record_ {
  evidence: { quote: string; start: number; end: number }[];
}

const ARTICLES: Readonly<Record<string, string>> = {
  "call.txt":
    "---\ntitle: Leaders speak by telephone\npublished: 2024-01-16\nsource: test desk\n---\nNEW DELHI: Prime Minister Narendra Modi spoke by telephone with Russian President Vladimir Putin on 15 January 2024. The two leaders discussed trade and energy.\n",
  "visit.md":
    "---\ntitle: Minister in Moscow\npublished: 2025-11-20\n---\nExternal Affairs Minister S. Jaishankar met Russian Foreign Minister Sergey Lavrov in Moscow on 18 November 2025. Bilateral trade reached $68.7 billion in 2024-25.\n",
  "hindi.txt": "विदेश मंत्री एस. जयशंकर ने 18 नवंबर 2025 को मॉस्को में रूसी विदेश मंत्री सर्गेई लावरोव से मुलाकात की।\n",
  "russian.txt":
    "Министр иностранных дел России Сергей Лавров 18 ноября 2025 года встретился в Москве с министром иностранных дел Индии С. Джайшанкаром.\n",
  "bengali.txt": "পররাষ্ট্রমন্ত্রী এস জয়শঙ্কর ২০২৫ সালের ১৮ নভেম্বর মস্কোয় রুশ পররাষ্ট্রমন্ত্রী সের্গেই ল্যাভরভের সঙ্গে বৈঠক করেন।\n",
};

const dist = (name: string): string => readFileSync(new URL(`../dist/${name}`, import.meta.url), "utf8");
const root = scratch("cli");
const articles = join(root, "articles");
const store = join(root, "ledger");
const at = (name: string): string => join(articles, name);

before(() => {
  build();
  mkdirSync(articles);
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(at(name), text);
});
after(() => rmSync(root, { recursive: true, force: true }));

describe("samvad read", () => {
  test("prints one reading a line, and every quote stands in the file at its place", async () => {
    const { out, code } = await samvad(["read", "--json", ...Object.keys(ARTICLES).map(at)]);
    assert.equal(code, 0);
    const readings = jsonLines(out);
    assert.equal(readings.length, 5);
    let quotes = 0;
    for (const reading of readings) {
      const text = readFileSync((reading["document"] as { path: string }).path, "utf8");
      for (const list of ["engagements", "commitments", "instruments", "figures", "projects", "relations", "series"])
        for (const { evidence } of reading[list] as Record_[])
          for (const { quote, start, end } of evidence) {
            assert.equal(text.slice(start, end), quote);
            quotes += 1;
          }
    }
    assert.ok(quotes >= 5, `${quotes} quotes`);
    assert.deepEqual(readings.map((reading) => (reading["document"] as { language: string }).language), ["en", "en", "hi", "ru", "bn"]); // prettier-ignore
  });

  test("tells people what was read, with the words themselves and without colour", async () => {
    const { out, code } = await samvad(["read", at("hindi.txt")]);
    assert.equal(code, 0);
    assert.match(out, /Engagements/);
    assert.match(out, /18 November 2025 .*held .*Jaishankar.*Lavrov/);
    assert.match(out, /«[^»]*मुलाकात[^»]*»/);
    assert.doesNotMatch(out, /\u001b/);
  });

  test("reads standard input, and takes the day of writing from --reference", async () => {
    const text = "Prime Minister Narendra Modi spoke by telephone with Russian President Vladimir Putin yesterday.";
    const { out, code } = await samvad(["read", "--json", "--reference", "2024-01-16", "-"], { input: text });
    assert.equal(code, 0);
    const [reading = {}] = jsonLines(out);
    assert.equal((reading["document"] as { path: string }).path, "-");
    assert.equal((reading["engagements"] as { when: string }[])[0]?.when, "2024-01-15");
  });

  test("gives a clear word about each file it cannot read, reads the others, and exits 1", async () => {
    const bad = join(root, "bad");
    mkdirSync(bad, { recursive: true });
    const files: Readonly<Record<string, Uint8Array>> = {
      "empty.txt": new Uint8Array(),
      "binary.txt": Uint8Array.from({ length: 4096 }, (_, i) => (i * 73 + 11) % 256),
      "broken.txt": Buffer.concat([Buffer.from(ARTICLES["hindi.txt"] ?? ""), Buffer.from([0xe0, 0xa4])]),
      "finnish.txt": Buffer.from(
        "Ulkoministerit tapasivat Helsingissä maanantaina ja keskustelivat kaupasta sekä yhteistyöstä.\n".repeat(3),
      ),
      "utf16.txt": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ARTICLES["hindi.txt"] ?? "", "utf16le")]),
      "bare16.txt": Buffer.from(ARTICLES["russian.txt"] ?? "", "utf16le"),
    };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(bad, name), bytes);
    const { out, err, code } = await samvad(["read", "--json", bad, join(bad, "missing.txt"), at("call.txt")]);
    assert.equal(code, 1);
    const paths = jsonLines(out).map((reading) => (reading["document"] as { path: string }).path);
    for (const name of ["utf16.txt", "bare16.txt"]) assert.ok(paths.includes(join(bad, name)), name);
    assert.ok(paths.includes(at("call.txt")));
    const word = (name: string): string => lines(err).find((line) => line.includes(name)) ?? "";
    assert.match(word("empty.txt"), /empty/);
    assert.match(word("binary.txt"), /binary/);
    assert.match(word("broken.txt"), /broken UTF-8 at byte/);
    assert.match(word("finnish.txt"), /Samvad reads Hindi, Bengali, English, Russian, and Spanish/);
    assert.match(word("bare16.txt"), /UTF-16LE/);
    assert.match(word("missing.txt"), /no such file/);
    assert.doesNotMatch(err, /\n\s+at /);
  });

  test("reads 5 MB of one line without drowning in it", async () => {
    const path = join(root, "long.txt");
    const sentence = "दोनों देशों के बीच व्यापार पर चर्चा हुई और मंत्री मिले "; // 5 MB in UTF-8
    writeFileSync(path, sentence.repeat(Math.ceil(5_000_000 / Buffer.byteLength(sentence))));
    const { code, out } = await samvad(["read", "--json", path], { timeout: 30_000 });
    assert.equal(code, 0, "it ended by itself");
    assert.equal(lines(out).length, 1);
  });

  test("loads neither the database nor the validator", () => {
    const reached = new Set<string>();
    const walk = (name: string): void => {
      if (reached.has(name)) return;
      reached.add(name);
      for (const [, named, bare] of dist(name).matchAll(/^(?:import|export)\b[^;]*?from\s*"([^"]+)";|^import "([^"]+)";/gm)) {
        const from = named ?? bare ?? "";
        if (from.startsWith("./")) walk(from.slice(2));
        else reached.add(from);
      }
    };
    walk("cli.js");
    const chunks = [...reached].filter((name) => name.endsWith(".js")).map(dist);
    const loadedByRead = [...chunks.join("\n").matchAll(/import\("\.\/((?:read|reading|inputs)-\w+\.js)"\)/g)].map(([, name = ""]) => name);
    assert.ok(loadedByRead.length >= 3, "the chunks that read loads");
    for (const name of loadedByRead) walk(name);
    for (const heavy of ["zod", "kysely", "pg", "@electric-sql/pglite"]) assert.ok(!reached.has(heavy), `${heavy} is loaded`);
  });
});

test("samvad explain shows each sentence, or only the one asked for", async () => {
  const { out, code } = await samvad(["explain", at("call.txt")]);
  assert.equal(code, 0);
  assert.match(out, /spoke by telephone/);
  assert.match(out, /The two leaders discussed/);
  const { out: only } = await samvad(["explain", at("call.txt"), "--sentence", "2"]);
  assert.ok(only.length < out.length);
});

describe("samvad add and the questions to the ledger", () => {
  before(async () => {
    const { code, out, err } = await samvad(["add", articles, "--store", store]);
    assert.equal(code, 0, err);
    assert.match(out, /^5 documents new, 0 known, 0 unreadable/);
    assert.match(out, /\d+ engagements/);
  });

  test("adding the same again changes nothing", async () => {
    const was = (await samvad(["timeline", "--json", "--store", store])).out;
    const { out, code } = await samvad(["add", articles, at("call.txt"), "--store", store]);
    assert.equal(code, 0);
    assert.match(out, /^0 documents new, 5 known, 0 unreadable/);
    assert.equal((await samvad(["timeline", "--json", "--store", store])).out, was);
    assert.notEqual(was, "");
  });

  test("an unreadable file is told in the summary, and the others are added", async () => {
    const empty = join(root, "nothing.txt");
    writeFileSync(empty, "");
    const { out, code } = await samvad(["add", empty, at("call.txt"), "--store", store]);
    assert.equal(code, 1);
    assert.match(out, /0 documents new, 1 known, 1 unreadable/);
    assert.match(out, /nothing\.txt: the file is empty/);
  });

  test("timeline --json: entries with their sources, told in four languages, merged into one", async () => {
    const { out } = await samvad(["timeline", "IN", "RU", "--json", "--from", "2025-11", "--person", "Lavrov", "--store", store]);
    const entries = jsonLines(out);
    const meeting = entries.find((entry) => entry["when"] === "2025-11-18");
    assert.ok(meeting, out);
    const sources = meeting["sources"] as Source[];
    assert.ok(new Set(sources.map(({ path }) => path)).size >= 3, JSON.stringify(sources));
    for (const { path, start, end, quote } of sources) assert.equal(readFileSync(path, "utf8").slice(start, end), quote);
    for (const field of ["id", "kind", "status", "parties", "participants", "inferred", "conflicts"]) assert.ok(field in meeting, field);
  });

  test("--as-of knows nothing that was published later", async () => {
    const { out } = await samvad(["timeline", "--json", "--as-of", "2024-12-31", "--store", store]);
    const published = jsonLines(out).flatMap((entry) => (entry["sources"] as Source[]).map((source) => source.published));
    assert.deepEqual([...new Set(published)], ["2024-01-16"]);
  });

  test("brief: every line has its source, and a source stands for every number", async () => {
    const { out, code } = await samvad(["brief", "India", "RU", "--as-of", "2025-12-01", "--store", store]);
    assert.equal(code, 0);
    assert.match(out, /^# India – Russia\n/);
    const said = lines(out).filter((line) => /^\s*- /.test(line) && !line.includes("… and"));
    assert.ok(said.length >= 3);
    for (const line of said) assert.match(line, /\[\d+\]/);
    for (const [, number] of out.matchAll(/\[(\d+)\]/g)) assert.match(out, new RegExp(`^\\[${number}\\] .*“.+”`, "m"));
  });

  test("show gives every sentence behind an entry; an unknown id or name is told, exit 4", async () => {
    const [entry = {}] = jsonLines((await samvad(["timeline", "--json", "--store", store])).out);
    const { out, code } = await samvad(["show", String(entry["id"]), "--store", store]);
    assert.equal(code, 0);
    for (const { quote } of entry["sources"] as Source[]) assert.ok(out.replace(/\s+/g, " ").includes(quote.replace(/\s+/g, " ").trim()));
    assert.equal((await samvad(["show", "nosuchid", "--store", store])).code, 4);
    assert.equal((await samvad(["mechanism", "No Such Dialogue", "--store", store])).code, 4);
  });

  test("figures, commitments, conflicts and mechanisms answer, in text and JSON", async () => {
    const figures = jsonLines((await samvad(["figures", "--json", "--store", store])).out);
    assert.ok(
      figures.some((figure) => figure["value"] === 68.7e9),
      JSON.stringify(figures),
    );
    for (const command of ["figures", "commitments", "conflicts", "mechanism", "timeline"]) {
      const { code, out } = await samvad([command, "--store", store]);
      assert.equal(code, 0, command);
      assert.notEqual(out, "", command);
    }
  });

  test("a second process says who holds the ledger: it waits, or with --no-wait fails with exit 3", async () => {
    const held = await openStore(store, { purpose: "the test" });
    const refused = await samvad(["timeline", "--no-wait", "--store", store]);
    assert.equal(refused.code, 3);
    assert.match(refused.err, new RegExp(`in use by process ${process.pid} \\(the test\\)`));
    const waiting = samvad(["timeline", "--store", store]);
    setTimeout(() => void held.close(), 1500);
    const { code, err } = await waiting;
    assert.equal(code, 0);
    assert.match(err, /in use by process \d+ \(the test\); waiting/);
  });

  test("changes tells what has come since a day", async () => {
    const { out, code } = await samvad(["changes", "IN", "RU", "--since", "2024-12-31", "--store", store]);
    assert.equal(code, 0);
    assert.match(out, /^New \(\d+\)/);
    assert.match(out, /Sergey Lavrov/);
    assert.doesNotMatch(out, / call/);
    const { out: json } = await samvad(["changes", "--since", "2024-12-31", "--json", "--store", store]);
    assert.ok(jsonLines(json).every(({ change }) => change === "new"));
    assert.equal((await samvad(["changes", "IN", "--store", store])).code, 2);
  });

  test("check answers a claim in any language by its first word, and never fails for it", async () => {
    const claims = [
      ["supported", "Jaishankar met Lavrov in Moscow in November 2025."],
      ["supported", "जयशंकर ने नवंबर 2025 में मास्को में लावरोव से मुलाकात की।"],
      ["contradicted", "Джайшанкар встретился с Лавровым в Дели 18 ноября 2025 года."],
      ["unknown", "জয়শঙ্কর ২০১৯ সালে ঢাকা সফর করেন।"],
    ] as const;
    for (const [answer, claim] of claims) {
      const text = await samvad(["check", claim, "--store", store]);
      assert.equal(text.code, 0, text.err);
      assert.equal(text.out.split(/\s/)[0], answer, text.out);
    }
    const { out } = await samvad(["check", "--json", "Trade", "was", "30", "billion", "dollars", "--store", store]);
    const [told] = jsonLines(out);
    assert.equal(told?.["answer"], "contradicted");
    assert.match(out, /68700000000/);
  });
});

test("wrong use is told, with exit 2; help and version are no errors", async () => {
  for (const args of [
    [],
    ["nonsense"],
    ["read"],
    ["timeline", "--from", "soon"],
    ["timeline", "Atlantis"],
    ["timeline", "--kind", "party"],
    ["brief"],
  ]) {
    const { code, err } = await samvad([...args, ...(args[0] === "timeline" ? ["--store", store] : [])]);
    assert.equal(code, 2, args.join(" "));
    assert.notEqual(err, "");
    assert.doesNotMatch(err, /\n\s+at /);
  }
  assert.equal((await samvad(["--help"])).code, 0);
  const { out } = await samvad(["--version"]);
  assert.equal(out.trim(), (JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }).version);
});

test("a store that cannot be reached is told in one line, with exit 3", async () => {
  const { code, err } = await samvad(["timeline", "--store", "postgres://nobody:secret@127.0.0.1:1/none"]);
  assert.equal(code, 3);
  assert.match(err, /no connection to/);
  assert.doesNotMatch(err, /secret|\n\s+at /);
});

test("a question does not make a ledger where there is none", async () => {
  const { code, err } = await samvad(["timeline", "--store", join(root, "nowhere")]);
  assert.equal(code, 3);
  assert.match(err, /there is no ledger in .*nowhere; samvad add/);
});

test("schema prints a JSON Schema for each thing that --json prints", async () => {
  for (const name of ["reading", "entry", "conflict"]) {
    const { out, code } = await samvad(["schema", name]);
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as { title: string }).title, `Samvad ${name}`);
  }
});
