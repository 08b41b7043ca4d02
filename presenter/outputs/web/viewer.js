"use strict";
// The document is complete without this: it adds the keys, the switch of language and the view that presents.
(() => {
  const root = document.documentElement;
  const slides = [...document.querySelectorAll(".slide")];
  const buttons = [...document.querySelectorAll("[data-language]")];
  // The ids of the document are those of its slides, and a slide may be called “help”.
  const help = document.querySelector("dialog");
  const onClick = (name, act) => document.querySelector(`button.${name}`).addEventListener("click", act);
  const languages = buttons.map((button) => button.dataset.language);
  let now = 0;
  let step = 0;
  let settling = false;

  const presenting = () => root.dataset.view === "present";
  const lastStep = (slide) => Number(slide.dataset.steps);

  // Slides out of sight have no height yet: what comes into sight may push the slide away, so it is put right again.
  function keepAt(slide, top) {
    settling = true;
    let turns = 4;
    const settle = () => {
      scrollBy({ top: slide.getBoundingClientRect().top - top(), behavior: "instant" });
      turns -= 1;
      if (turns) requestAnimationFrame(settle);
      else settling = false;
    };
    settle();
  }

  function scrollToSlide() {
    keepAt(slides[now], () => document.querySelector("header").offsetHeight + 12);
  }

  function showLanguage(language) {
    const place = slides[now].getBoundingClientRect().top;
    root.dataset.shown = language;
    root.lang = language;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.language === language));
    const title = document.querySelector(`h1 [data-in="${CSS.escape(language)}"]`);
    if (title) document.title = title.textContent;
    // What is looked at stays where it is, however long the words around it become.
    if (!presenting()) keepAt(slides[now], () => place);
  }

  function otherLanguage() {
    if (languages.length < 2) return;
    showLanguage(languages[(languages.indexOf(root.dataset.shown) + 1) % languages.length]);
  }

  function remember() {
    try {
      history.replaceState(null, "", "#" + encodeURIComponent(slides[now].id));
    } catch {
      // A browser may forbid it for a file; then the place is not remembered.
    }
  }

  function showStep() {
    for (const part of slides[now].querySelectorAll("[data-step]")) {
      part.classList.toggle("to-come", Number(part.dataset.step) > step);
    }
    for (const part of slides[now].querySelectorAll("[data-until]")) {
      part.classList.toggle("gone", Number(part.dataset.until) <= step);
    }
  }

  function goTo(index, wanted = 0) {
    now = Math.min(Math.max(index, 0), slides.length - 1);
    step = Math.min(Math.max(wanted, 0), lastStep(slides[now]));
    slides.forEach((slide, each) => slide.classList.toggle("now", each === now));
    remember();
    if (presenting()) showStep();
    else scrollToSlide();
  }

  function next() {
    if (presenting() && step < lastStep(slides[now])) goTo(now, step + 1);
    else if (now < slides.length - 1) goTo(now + 1);
  }

  function previous() {
    if (presenting() && step > 0) goTo(now, step - 1);
    else if (now > 0) goTo(now - 1, presenting() ? Infinity : 0);
  }

  function present() {
    root.dataset.view = "present";
    goTo(now);
    slides[now].focus({ preventScroll: true });
  }

  function read() {
    root.dataset.view = "read";
    if (document.fullscreenElement) document.exitFullscreen();
    scrollToSlide();
  }

  function fullScreen() {
    if (document.fullscreenElement) { document.exitFullscreen(); return; }
    if (!presenting()) present();
    root.requestFullscreen?.().catch(() => {});
  }

  const everywhere = {
    l: otherLanguage,
    f: fullScreen,
    p: () => (presenting() ? read() : present()),
    "?": () => (help.open ? help.close() : help.showModal()),
    ArrowRight: next,
    ArrowLeft: previous,
  };
  const whilePresenting = {
    ArrowDown: next, PageDown: next, " ": next, Enter: next, n: next,
    ArrowUp: previous, PageUp: previous, Backspace: previous,
    Home: () => goTo(0),
    End: () => goTo(slides.length - 1),
    Escape: read,
  };

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (help.open && event.key !== "?") return;
    const onControl = event.target.closest?.("button, a");
    if (onControl && (event.key === " " || event.key === "Enter")) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = everywhere[key] ?? (presenting() ? whilePresenting[key] : undefined);
    if (!action) return;
    event.preventDefault();
    if (key === " " && event.shiftKey) previous();
    else action();
  });

  let touch = null;
  addEventListener("touchstart", (event) => {
    touch = event.touches.length === 1 ? [event.touches[0].clientX, event.touches[0].clientY] : null;
  }, { passive: true });
  addEventListener("touchend", (event) => {
    if (!touch || !presenting()) return;
    const across = event.changedTouches[0].clientX - touch[0];
    const down = event.changedTouches[0].clientY - touch[1];
    if (Math.abs(across) > 40 && Math.abs(across) > 2 * Math.abs(down)) (across < 0 ? next : previous)();
  }, { passive: true });

  for (const button of buttons) button.addEventListener("click", () => showLanguage(button.dataset.language));
  onClick("present", present);
  onClick("help", () => help.showModal());
  onClick("close", () => help.close());

  function identifierInAddress() {
    const coded = location.hash.slice(1);
    try {
      return decodeURIComponent(coded);
    } catch {
      return coded; // a percent sign that codes nothing
    }
  }

  function followAddress() {
    const identifier = identifierInAddress();
    const index = slides.findIndex((slide) => slide.id === identifier);
    if (index >= 0 && index !== now) goTo(index);
  }
  addEventListener("hashchange", followAddress);

  // While one reads, the place is that of the slide nearest to the top.
  const observer = new IntersectionObserver((entries) => {
    if (presenting() || settling) return;
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      slides[now].classList.remove("now");
      now = slides.indexOf(entry.target);
      slides[now].classList.add("now");
      remember();
    }
  }, { rootMargin: "-25% 0px -74% 0px" });

  slides[0].classList.add("now");
  followAddress();
  for (const slide of slides) observer.observe(slide);
})();
