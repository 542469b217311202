// Everything stands in a function: the desktop program runs the script again for each card in one
// page, where a second top-level declaration would fail.
(function () {
  "use strict";

@memory.js@@shuffle.js@@tap.js@

  /** Tapped one after the other, entries get their numbers; a second tap takes the number away. */
  function showFront(card) {
    const order = shuffledOrder(card.items.length, () => false);
    arrange(card.items, order);
    const places = card.items.map((entry) => badge(entry, "place", ""));
    let picks = [];
    function press(index) {
      picks = picks.includes(index) ? picks.filter((pick) => pick !== index) : picks.concat(index);
      places.forEach((place, entry) => {
        const number = picks.indexOf(entry) + 1;
        place.textContent = number > 0 ? number : "";
        card.items[entry].classList.toggle("chosen", number > 0);
        card.items[entry].setAttribute("aria-pressed", number > 0);
      });
      remember(card, { picks: picks });
    }
    card.items.forEach((entry, index) => makeButton(entry, () => press(index)));
    listenToDigits((place) => place < order.length && press(order[place]));
    remember(card, { picks: picks });
  }

  function showBack(card) {
    const state = recall(card);
    if (state === null || state.picks.length === 0) {
      return;
    }
    const entries = all(".ordered > li");
    const isRight = (entry, place) => state.picks[place] === entry.dataset.entry - 1;
    entries.forEach((entry, place) => {
      entry.classList.add(isRight(entry, place) ? "right" : "wrong");
      const given = state.picks.indexOf(entry.dataset.entry - 1) + 1;
      if (given > 0 && given !== place + 1) {
        badge(entry, "yours", given);
      }
    });
    card.root.classList.add("marked");
    conclude(card, entries.filter(isRight).length, entries.every(isRight));
  }

  try {
    show(all(".options > ol > li"), showFront, showBack);
  } catch (unknownPlayer) {
    // The card is complete and readable without the script.
  }
})();
