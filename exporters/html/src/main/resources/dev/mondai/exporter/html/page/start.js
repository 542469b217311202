// Makes the page ready, some questions at a time, so that a large bank can be read at once.

const AT_ONCE = 100;
const attempts = [];
const byArticle = new WeakMap();

function ready(article) {
  makeMovable(article);
  countWords(article);
  if (article.dataset.kind !== "description") {
    const attempt = new Attempt(article);
    attempts.push(attempt);
    byArticle.set(article, attempt);
  }
}

/** A table that is wider than the page can be scrolled with the keyboard. */
function makeScrollable(table) {
  const frame = make("div", { class: "wide" });
  table.replaceWith(frame);
  frame.append(table);
  new ResizeObserver(() => {
    const wide = frame.scrollWidth > frame.clientWidth;
    wide ? frame.setAttribute("tabindex", "0") : frame.removeAttribute("tabindex");
    wide ? frame.setAttribute("role", "region") : frame.removeAttribute("role");
    wide ? frame.setAttribute("aria-label", word("table")) : frame.removeAttribute("aria-label");
  }).observe(frame);
}

/** Each recording stands in the page once; every player gets its address. */
function makePlayable(player) {
  player.src = document.getElementById(player.dataset.media).textContent;
}

function start(articles) {
  articles.splice(0, AT_ONCE).forEach(ready);
  if (articles.length) {
    setTimeout(start, 0, articles);
  } else {
    bar.update();
    document.documentElement.dataset.ready = "";
  }
}

document.documentElement.classList.add("scripted");
document.querySelectorAll(".rich table").forEach(makeScrollable);
document.querySelectorAll("[data-media]").forEach(makePlayable);
bar.open(attempts);
document.querySelectorAll("section[data-pick]").forEach((section) => makePickable(section, (a) => byArticle.get(a)));
start([...document.querySelectorAll("article")]);
