/** Spanish verbs: the forms that news uses, made from the infinitive; irregular stems are written beside it. */
import type { VerbForm } from "../pack.js";

type Class = "ar" | "er" | "ir";

/** Third persons, singular and plural: of whom news tells. The perfect and the passive are made of haber and ser with the participle. */
const ENDINGS: Readonly<Record<Class, { present: readonly string[]; past: readonly string[]; participle: string; gerund: string }>> = {
  ar: { present: ["a", "an"], past: ["ó", "aron", "aba", "aban"], participle: "ado", gerund: "ando" },
  er: { present: ["e", "en"], past: ["ió", "ieron", "ía", "ían"], participle: "ido", gerund: "iendo" },
  ir: { present: ["e", "en"], past: ["ió", "ieron", "ía", "ían"], participle: "ido", gerund: "iendo" },
};
const FUTURE = ["á", "án"];
const CONDITIONAL = ["ía", "ían"];
const HABER = ["ha", "han", "había", "habían", "haber"];

const classOf = (infinitive: string): Class => (infinitive.endsWith("ar") ? "ar" : infinitive.endsWith("er") ? "er" : "ir");

/** Agreement of a participle: -o, -a, -os, -as. */
const agreeing = (participle: string): string[] => ["o", "a", "os", "as"].map((ending) => participle.slice(0, -1) + ending);

interface Parts {
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly future: string;
  readonly participle: string;
  readonly gerund: string;
}

/** `infinitive[:present[:past[:future stem[:participle]]]]`; empty parts are regular: "decir:dice dicen:dijo dijeron:dir:dicho". */
function partsOf(infinitive: string, [present, past, future, participle]: readonly (string | undefined)[]): Parts {
  const own = ENDINGS[classOf(infinitive)];
  const stem = infinitive.slice(0, -2);
  return {
    present: present ? present.split(" ") : own.present.map((ending) => stem + ending),
    past: past ? past.split(" ") : own.past.map((ending) => stem + ending),
    future: future || infinitive,
    participle: participle || stem + own.participle,
    gerund: stem + own.gerund,
  };
}

/** A reflexive verb has "se" before its finite forms and after its infinitive and gerund: reunirse, se reunió, se ha reunido. */
export function conjugate(entry: string): readonly VerbForm[] {
  const [head = "", ...irregular] = entry.split(":");
  const [word = "", ...rest] = head.split(" ");
  const reflexive = /[aei]rse$/.test(word);
  const infinitive = reflexive ? word.slice(0, -2) : word;
  const { present, past, future, participle, gerund } = partsOf(infinitive, irregular);
  const before = reflexive ? "se " : "";
  const after = rest.map((one) => ` ${one}`).join("");
  const form = (tense: VerbForm["tense"]) => (text: string): VerbForm => ({ form: `${before}${text}${after}`, tense }); // prettier-ignore
  return [
    { form: word + after, tense: "infinitive" },
    ...present.map(form("present")),
    ...past.map(form("past")),
    ...HABER.map((haber) => form("past")(`${haber} ${participle}`)),
    ...FUTURE.map((ending) => form("future")(future + ending)),
    ...CONDITIONAL.map((ending) => form("possible")(future + ending)),
    { form: (reflexive ? gerund.replace(/ando$/, "ándose").replace(/iendo$/, "iéndose") : gerund) + after, tense: "progressive" },
    ...agreeing(participle).map((one): VerbForm => ({ form: one + after, tense: "participle" })),
  ];
}
