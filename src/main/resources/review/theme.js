/* Light and dark: as the system, or as the reader chose, kept where the browser allows it. */

const THEMES = ["light dark", "light", "dark"];
const THEME_NAMES = ["as the system", "light", "dark"];
const THEME_KEY = "konkyo-theme";

class Theme {
  constructor() {
    this.at = 0;
    try {
      this.at = Number(localStorage.getItem(THEME_KEY) ?? 0) % THEMES.length || 0;
    } catch {
      // Without storage every page begins as the system is.
    }
    this.apply();
    $("theme").addEventListener("click", () => this.next());
  }

  next() {
    this.at = (this.at + 1) % THEMES.length;
    this.apply();
    announce("Theme: " + THEME_NAMES[this.at]);
    try {
      localStorage.setItem(THEME_KEY, String(this.at));
    } catch {
      // Without storage the choice lasts as long as the page is open.
    }
  }

  apply() {
    document.documentElement.style.colorScheme = THEMES[this.at];
    $("theme").setAttribute("aria-label", "Theme: " + THEME_NAMES[this.at]);
    $("theme").title = "Theme: " + THEME_NAMES[this.at];
  }
}
