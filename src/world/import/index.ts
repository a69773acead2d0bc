/** Entities of a register → rows of a world file. The form is told by each entity itself, so that one file may hold both. */
import { FollowTheMoney } from "./follow-the-money.js";
import { BadRow, isObject, type Gathered, type Problem } from "./gathered.js";
import { Wikidata } from "./wikidata.js";

export type { Gathered, Problem } from "./gathered.js";

/** Takes the lines of one file, in order, and gathers what it can of each. */
export class Import {
  private readonly wikidata = new Wikidata();
  private readonly money = new FollowTheMoney();
  private readonly problems: Problem[] = [];

  /** One line: an entity, a line of a dump with its comma, or `{"entities": …}`. */
  line(text: string, line: number): void {
    const json = text.trim().replace(/,$/, "");
    if (json === "" || json === "[" || json === "]") return;
    try {
      this.value(JSON.parse(json));
    } catch (error) {
      if (!(error instanceof BadRow || error instanceof SyntaxError)) throw error;
      this.problem(line, error instanceof BadRow ? error.message : "the line is no JSON");
    }
  }

  problem(line: number, reason: string): void {
    this.problems.push({ line, reason });
  }

  private value(value: unknown): void {
    if (!isObject(value)) throw new BadRow("the line is no object");
    const { entities } = value;
    if (isObject(entities)) for (const item of Object.values(entities)) this.entity(item);
    else this.entity(value);
  }

  private entity(value: unknown): void {
    if (!isObject(value)) throw new BadRow("the entity is no object");
    if ("claims" in value || "labels" in value) this.wikidata.take(value);
    else if ("schema" in value) this.money.take(value);
    else throw new BadRow("neither an entity of FollowTheMoney (schema) nor of Wikidata (claims)");
  }

  finish(): Gathered {
    const [items, entities] = [this.wikidata.finish(), this.money.finish()];
    const passed = new Map(items.passed);
    for (const [reason, count] of entities.passed) passed.set(reason, (passed.get(reason) ?? 0) + count);
    return {
      people: [...items.people, ...entities.people],
      organisations: [...items.organisations, ...entities.organisations],
      problems: this.problems,
      passed,
    };
  }
}
