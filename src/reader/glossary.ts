/**
 * What each rule's name means, for people who read `samvad explain` and do not program: rule = what it says, with an example. A name before
 * a colon stands for all rules of its family ("frame: meet"). docs/rules.md is this table; a test fails on a rule that is not in it.
 */
import { rows } from "../text/table.js";

export interface Entry {
  readonly rule: string;
  /** Which field of a record it gives. */
  readonly gives: string;
  readonly meaning: string;
  readonly example: string;
}

export const GLOSSARY: readonly Entry[] = rows`
# What happened
frame: | kind | the word that tells the happening opens this frame | "met" opens the frame meet
verb left out | kind | a clause without its verb goes on with that of the clause before | "Lavrov flew to Minsk, Wang to Hanoi"
line of a programme | kind | a line of a programme: a day, then what is due | "9 May: talks with the premier"
called on | kind | calling on somebody of another state is a meeting | "called on the president"
the visit spoken of | kind | "the visit" is the one told before | "During the visit he …"
invitation accepted | status | an invitation that is accepted makes a visit to come | "accepted Xi's invitation"
one for each time | when | several times in one clause are as many happenings | "in April 2022 and March 2023"
each apart | parties | one meeting with each of several counterparts | "met the French and German ministers separately"
one more of theirs | parties | one more happening of those told before | "A second meeting took place in June"
another companion | parties | a clause that opens with a companion goes on with the one before it | "С Рахмоном – о дорогах": with Rahmon, too
one of those counted | ordinal | one of the happenings whose number was told | "two meetings, the second in Baku"
number of the format before | ordinal | the number told with the format just before | "the 21st summit … at the summit"
# Whether it took place
past tense | status | the verb stands in the past: it took place | "met"
participle | status | a participle alone: it took place | "received by the president"
narrative present | status | a headline's or story's present tells what took place | "Modi meets Biden"
present tense | status | a present that does not tell whether it took place | "meets regularly"
stays on a visit | status | somebody is on a visit now | "is in Rome on a visit"
progressive | status | it is under way | "is holding talks"
future tense | status | it is due | "will visit"
reported future | status | a future told from the past: expected, or due where somebody said so | "said he would visit Tokyo"
is to be | status | an infinitive with "is": it is due | "जाना है", "is to visit"
infinitive of a plan | status | an infinitive without another verb: it is planned | "Modi to visit Kyiv"
undertaken | status | what somebody agreed, decided or promised to do lies ahead | "agreed to meet"
agreed on | status | the meeting itself is what was agreed on | "agreed on a meeting in May"
possible mood | status | it may take place | "may visit"
was to have been | status | it was due and did not come | "was to have visited"
was to have been, put off | status | it was due and was then put off | "was to be held in 2020, but was put off"
put off after it was told | status | the sentence after it tells that it was put off or called off | "A visit was due in May. It has been put off."
put off to | when | the new time of what was put off, a record of its own | "put off to June"
verb of expecting | status | somebody expects it | "is expected"
verb of inviting | status | somebody is invited | "invited him to Delhi"
verb of putting off | status | it was put off | "postponed the visit"
verb of calling off | status | it was called off | "cancelled the talks"
verb of denying | status | somebody denies it: no record | "denied that they had met"
verb denied | status | the clause denies it | "did not meet"
rumour denied | status | a rumour is denied: no record | "dismissed reports of a visit"
cue: | status | a word beside the happening tells its standing | "upcoming", "scheduled", "postponed"
told in a post | status | a message of the day it is dated | "Spoke to my friend …"
no verb | status | no verb tells its standing | "Talks in Moscow"
no tense | status | the verb shows no tense | "to meet"
# When
time in the clause | when | the time is told in the same clause | "met on Monday"
day of the news | when | the day of the dateline or headline, where the clause tells none | "MOSCOW, 3 May. …"
in the course of the visit | when | what took place during a visit has its time | "During his visit from 3 to 5 May he met …"
length of the stay | when | a beginning and a length | "arrived on 3 May for three days"
coming and parting | when | from the day of coming to that of parting | "came on Monday and left on Wednesday"
first since: the one before | when | "the first since" tells of one before | "the first visit since 2015"
not since: the one then | when | "had not met since" tells of one then | "have not met since 2019"
# Who
both sides | parties | "both sides" are those told before | "Both sides met again"
the two leaders | participants | "the two leaders" are those told before | "The two leaders discussed …"
counterpart | participants | "his counterpart" holds the same office of the other state | "met his Indian counterpart"
plural office | participants | one office of several states | "the foreign ministers of India and Nepal"
pronoun | participants | a pronoun stands for somebody told before | "He will visit Tokyo"
pronoun: | participants | a pronoun stands for those who met before | "They met in May"
dropped subject | participants | the subject is left out, as in the sentence before | "Met the premier too"
those who met last | participants | those of the meeting told last | "The talks lasted two hours"
those who met speak to the press | participants | those who met hold the press conference | "after the talks, a press conference"
the pair the text is about | parties | the two states the text speaks of most | "The next round is due in May"
# Agreements, promises, figures, names
instrument | status | the verb tells what became of the agreement | "signed a memorandum"
not signed, talks go on | status | it is not signed yet; talks go on | "has not been signed"
instrument of a list | type | a document in a list of results | "1. Memorandum on health"
item of a list of outcomes | type | a document in a list of results | "– an agreement on visas"
instrument that came to be | status | an agreement that was reached | "a deal was reached"
talks on an instrument | status | talks on it are going on | "FTA talks"
title of the document | type | a document called by its title | "Joint statement of …"
joint statement spoken of | type | a joint statement is quoted or named | "the joint statement says"
named with its year | when | a treaty named with its year | "the 1971 treaty"
told again | evidence | the same agreement told again | "the memorandum …"
undertaking: | by | the verb by which somebody undertakes | "pledged", "agreed", "decided"
deed: | type | what is undertaken | "to supply", "to open"
item of a list | by | an item of a list after "agreed to:" | "agreed: 1) to open …"
goal for a figure | type | a figure to be reached | "trade of 100 billion by 2030"
figure: | indicator | a quantity beside the word for what it measures | "trade of 65 billion dollars"
project: | status | a word for how far a project is | "is being built"
project named | status | a project named without such a word | "the Kudankulam plant"
designation | designation | what the relationship is called | "strategic partnership"
recurring format | mechanism | a format that recurs, with what is said of it | "the annual summit"
recurring format told before | mechanism | the format told before | "It has met 21 times"
`.map(([rule = "", gives = "", meaning = "", example = ""]) => ({ rule, gives, meaning, example }));

const byRule = new Map(GLOSSARY.map((entry) => [entry.rule, entry]));

/** The entry of a rule, or of the family before its colon or first word; null where there is none. */
export const entryOf = (rule: string): Entry | null =>
  byRule.get(rule) ?? byRule.get(`${rule.split(":")[0]}:`) ?? byRule.get(rule.split(" ")[0]!) ?? null;
