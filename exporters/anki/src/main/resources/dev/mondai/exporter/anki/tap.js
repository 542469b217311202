
  /** Makes an item of a list a button. AnkiMobile passes taps on only to elements of the class tappable. */
  function makeButton(item, press) {
    item.classList.add("tappable");
    item.setAttribute("role", "button");
    item.tabIndex = 0;
    item.querySelectorAll("*").forEach((part) => part.classList.add("tappable"));
    item.addEventListener("click", (event) => {
      // A link, or Anki's own button that plays a sound.
      if (!event.target.closest("a")) {
        press();
      }
    });
    item.addEventListener("keydown", (event) => {
      if (event.target === item && (event.key === "Enter" || event.key === " ")) {
        event.preventDefault();
        event.stopPropagation();
        press();
      }
    });
  }

  function badge(item, type, text) {
    const mark = document.createElement("span");
    mark.className = type;
    mark.textContent = text;
    item.appendChild(mark);
    return mark;
  }
