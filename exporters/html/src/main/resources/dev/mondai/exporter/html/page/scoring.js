// What an answer earns, as a part of the whole from 0 to 1, and which remarks of the author it calls for.

const limited = (part) => Math.min(1, Math.max(0, part));
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** The first of the accepted answers that fits. */
function firstOf(accepted, fits) {
  const at = accepted.findIndex(fits);
  return at < 0 ? { part: 0, at: null } : { part: limited(accepted[at].fraction / 100), at };
}

const scoredText = (data, text) => firstOf(data.texts, (answer) => accepts(answer.text, text, data.caseSensitive));

function scoredNumber(data, text) {
  const number = numberIn(text);
  const value = number && inFirstUnit(number, data);
  return value === null ? { part: 0, at: null } : firstOf(data.ranges, (range) => isWithin(value, range));
}

const scoredPick = (data, value) =>
  value === "" ? { part: 0, at: null } : { part: limited(data.fractions[value] / 100), at: Number(value) };

const scoredGap = { text: scoredText, number: scoredNumber, choice: scoredPick };

const remarkOf = (prefix, at) => (at === null ? [] : [prefix + at]);

/** For each kind: from its data and the learner's answer, the part earned, the remarks, and which parts are right. */
const scored = {
  choice: (data, picked) => ({
    part: limited(sum(picked.map((number) => data.fractions[number])) / 100),
    remarks: picked.map((number) => `c${number}`),
  }),

  text(data, text) {
    const { part, at } = scoredText(data, text);
    return { part, remarks: remarkOf("a", at), parts: [part] };
  },

  number(data, text) {
    const { part, at } = scoredNumber(data, text);
    return { part, remarks: remarkOf("a", at), parts: [part] };
  },

  matching(data, values) {
    const parts = data.responses.map((right, at) => (String(right) === values[at] ? 1 : 0));
    return { part: sum(parts) / parts.length, remarks: [], parts };
  },

  ordering(data, entries) {
    const parts = entries.map((entry, place) => (data.places[entry] === place ? 1 : 0));
    return { part: sum(parts) / parts.length, remarks: [], parts };
  },

  cloze(data, values) {
    const results = data.gaps.map((gap, at) => scoredGap[gap.kind](gap, values[at]));
    const weights = data.gaps.map(({ weight }) => weight);
    return {
      part: sum(results.map(({ part }, at) => part * weights[at])) / (sum(weights) || 1),
      remarks: results.flatMap(({ at }, gap) => remarkOf(`g${gap}a`, at)),
      parts: results.map(({ part }) => part),
    };
  },

  essay: () => ({ part: 0, remarks: [] }),
};

/** The same with the question's rule: all or nothing. */
function scoredByRule(kind, data, answer) {
  const result = scored[kind](data, answer);
  const whole = result.part > 1 - 1e-6;
  const part = whole ? 1 : data.rule === "all_or_nothing" ? 0 : result.part;
  return { ...result, part };
}
