// Groups of which some members are picked, and questions in variants: which of them are shown.

function showOnly(section, members, chosen) {
  for (const member of members) {
    member.hidden = !chosen.includes(member);
  }
  section.querySelectorAll(":scope > .variant, :scope > .pick").forEach((line) => (line.hidden = true));
}

/** The first selection depends on the id alone, each further one on chance. */
function makePickable(section, attemptOf) {
  const members = [...section.querySelectorAll(":scope > article, :scope > section")];
  const count = Number(section.dataset.pick);
  const inOrder = (chosen) => members.filter((member) => chosen.includes(member));
  const pick = (random) => inOrder(shuffled(members, random).slice(0, count));
  let now = pick(seeded(section.dataset.id));
  const other = () => {
    const before = now;
    do {
      now = pick(Math.random);
    } while (now.every((member, at) => member === before[at]));
    now.flatMap((member) => [member, ...member.querySelectorAll("article")]).forEach((m) => attemptOf(m)?.restart());
    showOnly(section, members, now);
    say(word("selected"));
    bar.update();
  };
  showOnly(section, members, now);
  if (count < members.length) {
    section.append(button(section.matches(".variants") ? "anotherVariant" : "anotherSelection", other, { class: "other" }));
  }
}
