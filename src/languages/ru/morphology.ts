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
# after a hushing sound or ц: Шольцем, Вучичем
- | и=N ей=G а=g ем=i
# masculine and feminine, soft
ь | я=ga ю=d ем=i ём=i е=l и=N ей=G ям=D ями=I ях=L
ь | и=gdl ью=i и=N ей=G ям=D ями=I ях=L
й | я=ga ю=d ем=i е=l и=N ев=G ям=D ями=I ях=L
ий | ия=ga ию=d ием=i ии=l
ий | ьи=N ьих=GAL ьим=D ьими=I ья=n ьей=gdil ью=a ье=na ьего=ga ьему=d
# adjectives and surnames of that form
ый | ого=ga ому=d ым=i ом=l ые=N ых=GAL ым=D ыми=I ая=n ой=gdil ую=a ое=na
ий | ого=ga ому=d им=i ом=l ие=N их=GAL им=D ими=I ая=n ой=gdil ую=a ое=na
ий | его=ga ему=d им=i ем=l ие=N их=GAL им=D ими=I яя=n ей=gdil юю=a ее=na
ой | ого=ga ому=d ым=i ом=l ые=N ых=GAL ым=D ыми=I ая=n ой=gdil ую=a ое=na
ая | ой=gdil ую=a
ое | ого=g ому=d ым=i им=i ом=l
ее | его=g ему=d им=i ем=l
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
  быть: ["был", "была", "были", "было"],
  идти: ["шел", "шла", "шли", "шло"],
  прийти: ["пришел", "пришла", "пришли", "пришло"],
  пройти: ["прошел", "прошла", "прошли", "прошло"],
  перейти: ["перешел", "перешла", "перешли", "перешло"],
  войти: ["вошел", "вошла", "вошли", "вошло"],
  выйти: ["вышел", "вышла", "вышли", "вышло"],
  сойтись: ["сошелся", "сошлась", "сошлись", "сошлось"],
  произойти: ["произошел", "произошла", "произошли", "произошло"],
};
/** Infinitives in -нести, -везти, -чь by the masculine of their past: перенести → перенёс, перенесла. */
const BARE_PAST: Readonly<Record<string, string>> = {
  достичь: "достиг",
  достигнуть: "достиг",
  вырасти: "вырос",
  подрасти: "подрос",
  возрасти: "возрос",
  расти: "рос",
  перенести: "перенес",
  нанести: "нанес",
  внести: "внес",
  отнести: "отнес",
  принести: "принес",
  привезти: "привез",
};
/** вести → вёл, but ведший. */
const DROPS_D = /вести$/;

function pastOf(infinitive: string): readonly string[] {
  const listed = PAST[infinitive];
  if (listed) return listed;
  const bare = BARE_PAST[infinitive];
  if (bare) return ["", "ла", "ли", "ло"].map((end) => bare + end);
  if (DROPS_D.test(infinitive)) return ["л", "ла", "ли", "ло"].map((end) => infinitive.slice(0, -3) + end);
  if (infinitive.endsWith("сть")) return ["л", "ла", "ли", "ло"].map((end) => infinitive.slice(0, -3) + end);
  if (infinitive.endsWith("ться")) return ["лся", "лась", "лись", "лось"].map((end) => infinitive.slice(0, -4) + end);
  return ["л", "ла", "ли", "ло"].map((end) => infinitive.slice(0, -2) + end);
}

/** Third persons by the class of the infinitive, where the entry does not list them: -овать → -ует, -ить → -ит. */
function thirdOf(infinitive: string): readonly [string, string] | null {
  const self = infinitive.endsWith("ся");
  const plain = self ? infinitive.slice(0, -2) : infinitive;
  const make = (cut: number, singular: string, plural: string): readonly [string, string] => {
    const stem = plain.slice(0, plain.length - cut);
    return [stem + singular + (self ? "ся" : ""), stem + plural + (self ? "ся" : "")];
  };
  if (/[оеё]вать$/.test(plain) && plain.length > 6) return make(5, "ует", "уют");
  if (/(?:да|зна|ста)вать$/.test(plain)) return make(4, "ет", "ют");
  if (/нуть$/.test(plain)) return make(3, "ет", "ут");
  if (/[ая]ть$/.test(plain)) return make(2, "ет", "ют");
  if (/[жчшщ]ить$/.test(plain)) return make(3, "ит", "ат");
  if (/ить$/.test(plain)) return make(3, "ит", "ят");
  if (/еть$/.test(plain)) return make(2, "ет", "ют");
  return null;
}

const HARD = ["ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми"];
const SOFT = ["ий", "его", "ему", "им", "ем", "ая", "ей", "ую", "ее", "ие", "их", "ими"];

/** All forms of the active participles: прибывший, состоявшаяся, проходящий. */
function participlesOf(infinitive: string, plural: string | undefined, imperfective: boolean): readonly string[] {
  const past = pastOf(infinitive)[0]!;
  const self = past.endsWith("ся");
  const base = self ? past.slice(0, -2) : past;
  const stems = [
    /шел$/.test(base)
      ? base.replace(/шел$/, "шедш")
      : DROPS_D.test(infinitive)
        ? base.slice(0, -1) + "дш"
        : base.endsWith("л")
          ? base.slice(0, -1) + "вш"
          : base + "ш",
  ];
  const present = plural?.replace(/ся$/, "");
  if (imperfective && present?.endsWith("т")) stems.push(present.slice(0, -1) + "щ");
  return stems.flatMap((stem) => SOFT.map((end) => stem + end + (self ? "ся" : "")));
}

const passiveOf = (short: string): readonly string[] => HARD.map((end) => short + (short.endsWith("н") ? "н" : "") + end);

/**
 * `infinitive` or `infinitive:3sg:3pl`, with further words after; a perfective's 3rd person is future, an imperfective's
 * (marked `*`) present; the short participle (подписан) follows a double colon, which stands first where only the passive is meant.
 */
export function conjugate(entry: string): readonly VerbForm[] {
  const [first = "", ...after] = entry.split(" ");
  const rest = after.map((word) => " " + word).join("");
  const [finite = "", passive = ""] = first.split("::");
  const [head = "", ...listed] = finite.split(":");
  const imperfective = head.endsWith("*");
  const infinitive = head.replace("*", "");
  const make = (forms: readonly string[], tense: VerbForm["tense"]): VerbForm[] =>
    [...new Set(forms)].map((form) => ({ form: form + rest, tense }));
  const passives = [
    ...make(passive ? ["", "а", "о", "ы"].map((end) => passive + end) : [], "past"),
    ...make(passive ? passiveOf(passive) : [], "participle"),
  ];
  if (infinitive === "") return passives;
  const [singular, plural] = listed.length === 2 ? listed : (thirdOf(infinitive) ?? []);
  const past = pastOf(infinitive);
  const stem = past[0]!.replace(/л(?:ся)?$/, "");
  const gerund = past[0]!.endsWith("лся") ? [stem + "вшись"] : past[0]!.endsWith("л") ? [stem + "в"] : [];
  return [
    ...make([infinitive], "infinitive"),
    ...make(past, "past"),
    ...make([singular, plural].filter((form): form is string => !!form), imperfective ? "present" : "future"), // prettier-ignore
    ...make(gerund, "conjunctive"),
    ...make(participlesOf(infinitive, plural, imperfective), "participle"),
    ...passives,
  ];
}

/** First halves that are shorter than the adjective they stand for. */
const shortened: Readonly<Record<string, string>> = {
  франко: "французский",
  англо: "британский",
  итало: "итальянский",
  греко: "греческий",
  индо: "индийский",
  турко: "турецкий",
  испано: "испанский",
  датско: "датский",
};

/** "Российско-" is российский, "ирано-" иранский: the linking vowel stands for the ending, sometimes for the suffix too. */
export const combining = (fold: string): readonly string[] =>
  shortened[fold] ? [shortened[fold]] : fold.endsWith("о") && fold.length > 4 ? [`${fold.slice(0, -1)}ий`, `${fold.slice(0, -1)}ский`] : [];
