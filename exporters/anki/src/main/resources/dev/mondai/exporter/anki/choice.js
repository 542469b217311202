// Everything stands in a function: the desktop program runs the script again for each card in one
// page, where a second top-level declaration would fail.
(function () {
  "use strict";

@memory.js@@shuffle.js@
  /** Turns an option into a label with a radio button or a tick box, and gives that back. */
  function makeChoosable(option, multiple) {
    const label = document.createElement("label");
    // AnkiMobile passes taps on only to elements of this class.
    label.className = "choosable tappable";
    const input = document.createElement("input");
    input.type = multiple ? "checkbox" : "radio";
    input.name = "mondai-option";
    input.className = "tappable";
    label.appendChild(input);
    const content = document.createElement("span");
    content.className = "choice";
    while (option.firstChild) {
      content.appendChild(option.firstChild);
    }
    label.appendChild(content);
    option.appendChild(label);
    return input;
  }

  function showFront(card) {
    let order = card.items.map((_, index) => index);
    if (!card.root.classList.contains("fixed")) {
      const shuffled = shuffledOrder(order.length, (index) => card.items[index].classList.contains("stays"));
      // The back could not repeat an order that nobody remembers.
      order = remember(card, { order: shuffled, picks: [] }) ? shuffled : order;
    }
    card.root.classList.toggle("shuffled", order.some((from, to) => from !== to));
    arrange(card.items, order);
    const multiple = card.root.classList.contains("multi");
    const inputs = card.items.map((option) => makeChoosable(option, multiple));
    remember(card, { order: order, picks: [] });
    card.items[0].parentNode.addEventListener("change", () => {
      card.items.forEach((option, index) => option.classList.toggle("chosen", inputs[index].checked));
      remember(card, { order: order, picks: order.filter((index) => inputs[index].checked) });
    });
    listenToDigits((place) => place < order.length && inputs[order[place]].click());
  }

  function showBack(card) {
    const right = all(".key > [data-choice]").map((item) => item.dataset.choice - 1);
    right.forEach((index) => card.items[index].classList.add("right"));
    card.root.classList.add("marked");
    const state = recall(card);
    if (state === null || !isOrder(state.order, card.items.length)) {
      return;
    }
    arrange(card.items, state.order);
    const picks = state.picks.filter((pick) => state.order.includes(pick));
    if (picks.length === 0) {
      return;
    }
    picks.forEach((index) => card.items[index].classList.add("picked"));
    right.filter((index) => !picks.includes(index)).forEach((index) => card.items[index].classList.add("missed"));
    const hits = picks.filter((pick) => right.includes(pick)).length;
    conclude(card, hits, hits === right.length && hits === picks.length);
  }

  try {
    show(all(".options > ol > li"), showFront, showBack);
  } catch (unknownPlayer) {
    // The card is complete and readable without the script.
  }
})();
