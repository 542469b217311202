
  function isOrder(order, count) {
    return order.length === count && order.slice().sort((a, b) => a - b).every((place, index) => place === index);
  }

  /** A random order of 0 … count-1 in which the fixed places keep their item. */
  function shuffledOrder(count, isFixed) {
    const order = Array.from({ length: count }, (_, index) => index);
    const movable = order.filter((index) => !isFixed(index));
    for (let last = movable.length - 1; last > 0; last--) {
      const other = Math.floor(Math.random() * (last + 1));
      const [a, b] = [movable[last], movable[other]];
      [movable[last], movable[other]] = [b, a];
      [order[a], order[b]] = [order[b], order[a]];
    }
    return order;
  }

  function arrange(items, order) {
    const list = items[0].parentNode;
    order.forEach((index) => list.appendChild(items[index]));
  }

  /** Alt with a digit picks by place: the digits alone grade the card. Of ten the last is 0. */
  function listenToDigits(pick) {
    document.removeEventListener("keydown", window.mondaiKeys);
    window.mondaiKeys = (event) => {
      const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
      if (digit && event.altKey) {
        event.preventDefault();
        pick(Number(digit[1] === "0" ? "10" : digit[1]) - 1);
      }
    };
    document.addEventListener("keydown", window.mondaiKeys);
  }
