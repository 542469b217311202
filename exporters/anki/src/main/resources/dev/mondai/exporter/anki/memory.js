  const PREFIX = "mondai:";

  /**
   * Keeps what the front did for the back: AnkiDroid loads a new page for each side. Only the card shown
   * last is remembered, so that a preview never shows an old answer. Says whether there is a memory.
   */
  function remember(card, state) {
    try {
      Object.keys(sessionStorage)
        .filter((name) => name.startsWith(PREFIX))
        .forEach((name) => sessionStorage.removeItem(name));
      const kept = Object.assign({ fingerprint: card.fingerprint }, state);
      sessionStorage.setItem(PREFIX + card.key, JSON.stringify(kept));
      return true;
    } catch (noStorage) {
      return false;
    }
  }

  /** The front's state, or null where there is none that fits this card. */
  function recall(card) {
    const state = JSON.parse(sessionStorage.getItem(PREFIX + card.key));
    return state !== null && state.fingerprint === card.fingerprint ? state : null;
  }

  /** The right verdict on an answer of several parts; where only the whole counts, no part of it is right. */
  function conclude(card, hits, all) {
    const partial = hits > 0 && !card.root.classList.contains("whole") ? "partial" : "incorrect";
    card.root.classList.add("answered", all ? "correct" : partial);
  }

  /** Shows the side on which the script runs; items tell one card from another. */
  function show(items, showFront, showBack) {
    const root = document.querySelector(".mondai");
    const card = {
      root: root,
      key: root.dataset.key,
      items: items,
      fingerprint: items.map((item) => item.textContent.trim()).join("\n"),
    };
    if (root.classList.contains("back")) {
      showBack(card);
    } else {
      showFront(card);
      root.classList.add("live");
    }
  }

  function all(selector) {
    return Array.from(document.querySelectorAll(".mondai " + selector));
  }
