// Everything stands in a function: the desktop program runs the script again for each card in one
// page, where a second top-level declaration would fail.
(function () {
  "use strict";

@memory.js@@shuffle.js@@tap.js@

  /** Shows in another order, under the letters in their order. */
  function shuffleResponses(responses, isFixed) {
    const order = shuffledOrder(responses.length, () => isFixed);
    const labels = responses.map((response) => response.querySelector(".label"));
    const letters = labels.map((label) => label.textContent);
    order.forEach((index, place) => {
      labels[index].textContent = letters[place];
    });
    arrange(responses, order);
    return order;
  }

  function fill(slot, response) {
    slot.textContent = "";
    if (response) {
      response.querySelectorAll(".label, .content").forEach((part) => slot.appendChild(part.cloneNode(true)));
    }
  }

  /** A tap on a response gives it to the premise that is marked, and marks the next one without a response. */
  function showFront(card) {
    const premises = all(".premises > ol > li");
    const responses = card.items;
    const order = shuffleResponses(responses, card.root.classList.contains("fixed"));
    const slots = premises.map((premise) => badge(premise, "slot tappable", ""));
    const picks = premises.map(() => -1);
    let active = 0;
    function mark() {
      premises.forEach((premise, index) => {
        premise.classList.toggle("active", index === active);
        premise.classList.toggle("chosen", picks[index] >= 0);
        premise.setAttribute("aria-pressed", index === active);
      });
      responses.forEach((response, index) => response.classList.toggle("chosen", picks.includes(index)));
      remember(card, { picks: picks });
    }
    function choose(response) {
      picks[active] = picks[active] === response ? -1 : response;
      fill(slots[active], responses[picks[active]]);
      const after = picks.indexOf(-1, active);
      const next = after < 0 ? picks.indexOf(-1) : after;
      active = next < 0 ? active : next;
      mark();
    }
    premises.forEach((premise, index) => makeButton(premise, () => {
      active = index;
      mark();
    }));
    responses.forEach((response, index) => makeButton(response, () => choose(index)));
    listenToDigits((place) => place < order.length && choose(order[place]));
    mark();
  }

  function showBack(card) {
    const state = recall(card);
    if (state === null || state.picks.every((pick) => pick < 0)) {
      return;
    }
    const pairs = all(".matched > li");
    const isRight = (pair, index) => state.picks[index] === pair.dataset.response - 1;
    pairs.forEach((pair, index) => {
      pair.classList.add(isRight(pair, index) ? "right" : "wrong");
      const given = card.items[state.picks[index]];
      if (given && !isRight(pair, index)) {
        badge(pair, "yours", "").appendChild(given.querySelector(".content").cloneNode(true));
      }
    });
    card.root.classList.add("marked");
    conclude(card, pairs.filter(isRight).length, pairs.every(isRight));
  }

  try {
    show(all(".responses > ol > li"), showFront, showBack);
  } catch (unknownPlayer) {
    // The card is complete and readable without the script.
  }
})();
