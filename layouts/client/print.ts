/** The script of sheets: their button prints the page. Where no script runs, the button does not show. */

for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => window.print());
