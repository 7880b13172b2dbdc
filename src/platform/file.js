// Says why nothing works where the page was opened as a file. No module loads from there, so this is none.

if (location.protocol === "file:") {
  document.getElementById("recovery").hidden = false;
  document.querySelector('[data-cause="file"]').hidden = false;
}
