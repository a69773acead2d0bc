import assert from "node:assert/strict";
import { test } from "node:test";
import { visible } from "./visible.js";

test("what nobody sees is left out, and places are told in the text that came", () => {
  const source = "\ufeffMos\u00adcow\u200b, мо\u200dсква\u200e!";
  const { text, placeOf } = visible(source);
  assert.equal(text, "Moscow, москва!");
  const told = (start: number, end: number): string => {
    const place = placeOf({ start, end });
    return source.slice(place.start, place.end);
  };
  assert.equal(told(0, 6), "Mos\u00adcow");
  assert.equal(told(8, 14), "мо\u200dсква");
  assert.equal(told(14, 15), "!");
  assert.equal(told(3, 3), "");
});

test("a text in which all is seen stays as it is", () => {
  const { text, placeOf } = visible("भारत और रूस");
  assert.equal(text, "भारत और रूस");
  assert.deepEqual(placeOf({ start: 5, end: 7 }), { start: 5, end: 7 });
});
