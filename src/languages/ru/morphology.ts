/** Russian endings and verb forms. A noun or adjective is known by its nominative; its case tells its role. */
import { CASE, type Inflection } from "../../text/lexicon.js";
import { rows } from "../../text/table.js";
import type { VerbForm } from "../pack.js";

const BITS: Readonly<Record<string, number>> = {
  n: CASE.nom,
  g: CASE.gen,
  d: CASE.dat,
  a: CASE.acc,
  i: CASE.ins,
  l: CASE.loc,
  N: CASE.nom | CASE.plural,
  G: CASE.gen | CASE.plural,
  D: CASE.dat | CASE.plural,
  A: CASE.acc | CASE.plural,
  I: CASE.ins | CASE.plural,
  L: CASE.loc | CASE.plural,
};

/** `ending of the nominative | ending=cases …`: n g d a i l singular, capitals plural; "-" is no ending. */
const paradigms = rows`
# masculine, hard: саммит, Путин (surnames: instrumental -ым)
- | а=ga у=d ом=i ым=i е=l ы=N ов=G ам=D ами=I ах=L
- | и=N ей=G а=g
# masculine and feminine, soft
ь | я=ga ю=d ем=i ём=i е=l и=N ей=G ям=D ями=I ях=L
ь | и=gdl ью=i и=N ей=G ям=D ями=I ях=L
й | я=ga ю=d ем=i е=l и=N ев=G ям=D ями=I ях=L
ий | ия=ga ию=d ием=i ии=l
# adjectives and surnames of that form
ый | ого=ga ому=d ым=i ом=l ые=N ых=GAL ым=D ыми=I ая=n ой=gdil ую=a ое=na
ий | ого=ga ому=d им=i ом=l ие=N их=GAL им=D ими=I ая=n ой=gdil ую=a ое=na
ий | его=ga ему=d им=i ем=l ие=N их=GAL им=D ими=I яя=n ей=gdil юю=a ее=na
ой | ого=ga ому=d ым=i ом=l ые=N ых=GAL ым=D ыми=I ая=n ой=gdil ую=a ое=na
ая | ой=gdil ую=a
ие | их=GAL им=D ими=I
ые | ых=GAL ым=D ыми=I
# feminine
а | ы=g е=dl у=a ой=i ою=i -=G ам=D ами=I ах=L
а | и=g е=dl у=a ой=i ей=i -=G ам=D ами=I ах=L
а | ой=gdil у=a
я | и=g е=dl ю=a ей=i ёй=i ям=D ями=I ях=L
ия | ии=gdl ию=a ией=i ий=G иям=D иями=I иях=L
ея | еи=g ее=dl ею=a еей=i
# neuter
о | а=gN у=d ом=i е=l -=G ам=D ами=I ах=L
е | я=gN ю=d ем=i и=l й=G ям=D ями=I ях=L
ие | ия=gN ию=d ием=i ии=l ий=G иям=D иями=I иях=L
# fleeting vowels: отец, Ельцин is regular, Павел, посол
ец | ца=ga цу=d цом=i цем=i це=l цы=N цев=G цам=D цами=I цах=L
ок | ка=ga ку=d ком=i ке=l ки=N ков=G
ел | ла=ga лу=d лом=i ле=l
ол | ла=ga лу=d лом=i ле=l лы=N лов=G лам=D лами=I лах=L
ев | ьва=ga
нин | не=N н=G нам=D нами=I
анин | ане=N ан=G анам=D анами=I
ки | ок=G
`;

export const inflections: readonly Inflection[] = paradigms.flatMap(([base = "", list = ""]) =>
  list.split(/\s+/).flatMap((pair) => {
    const [ending = "", cases = ""] = pair.split("=");
    const bits = [...cases].reduce((sum, letter) => sum | (BITS[letter] ?? 0), 0);
    return { base: base === "-" ? "" : base, ending: ending === "-" ? "" : ending, cases: bits };
  }),
);

/** Past tenses that the infinitive does not foretell: прийти → пришёл. */
const PAST: Readonly<Record<string, readonly string[]>> = {
  провести: ["провел", "провела", "провели", "провело"],
  прийти: ["пришел", "пришла", "пришли"],
  пройти: ["прошел", "прошла", "прошли", "прошло"],
  перенести: ["перенес", "перенесла", "перенесли", "перенесло"],
  произойти: ["произошел", "произошла", "произошли", "произошло"],
  достичь: ["достиг", "достигла", "достигли", "достигло"],
  вести: ["вел", "вела", "вели"],
  идти: ["шел", "шла", "шли", "шло"],
};

function pastOf(infinitive: string): readonly string[] {
  const listed = PAST[infinitive];
  if (listed) return listed;
  if (infinitive.endsWith("ться")) return ["лся", "лась", "лись", "лось"].map((end) => infinitive.slice(0, -4) + end);
  return ["л", "ла", "ли", "ло"].map((end) => infinitive.slice(0, -2) + end);
}

/**
 * `infinitive` or `infinitive:3sg:3pl`, with further words after; a perfective's 3rd person is future, an imperfective's
 * (marked `*`) present; `infinitive::short` participles (подписан) follow a double colon.
 */
export function conjugate(entry: string): readonly VerbForm[] {
  const [first = "", ...after] = entry.split(" ");
  const rest = after.map((word) => " " + word).join("");
  const [finite = "", passive = ""] = first.split("::");
  const [head = "", singular, plural] = finite.split(":");
  const imperfective = head.endsWith("*");
  const infinitive = head.replace("*", "");
  const make = (forms: readonly string[], tense: VerbForm["tense"]): VerbForm[] => forms.map((form) => ({ form: form + rest, tense }));
  const reflexive = infinitive.endsWith("ся");
  const stem = infinitive.slice(0, reflexive ? -4 : -2);
  const gerunds = infinitive.endsWith("ть") || infinitive.endsWith("ться") ? [reflexive ? stem + "вшись" : stem + "в"] : [];
  return [
    ...make([infinitive], "infinitive"),
    ...make(pastOf(infinitive), imperfective ? "past" : "past"),
    ...make([singular, plural].filter((form): form is string => !!form), imperfective ? "present" : "future"), // prettier-ignore
    ...make(gerunds, "conjunctive"),
    ...make(passive ? ["", "а", "о", "ы"].map((end) => passive + end) : [], "past"),
  ];
}
