// Runs before the page is drawn, so that nobody who chose dark sees a flash of light. Nothing but this choice is kept.
try {
  if (localStorage.theme) document.documentElement.dataset.theme = localStorage.theme
} catch {}
