// SPDX-License-Identifier: Apache-2.0
// Says that a file is too large before it is sent: beyond its own limit the server answers with a bare error page.

export function fileField(input) {
  const error = document.getElementById(`${input.id}-error`);
  const frame = input.closest(".cit-field");
  const hint = `${input.id}-hint`;

  input.addEventListener("change", () => {
    const [file] = input.files;
    const problem = file && file.size > Number(input.dataset.mostBytes) ? input.dataset.tooLarge : "";
    // What the server said belongs to another file.
    error.hidden = !problem;
    error.setAttribute("role", "alert");
    error.lastElementChild.textContent = problem;
    frame.classList.toggle("cit-wrong", Boolean(problem));
    input.setCustomValidity(problem);
    input.setAttribute("aria-describedby", problem ? `${hint} ${error.id}` : hint);
    if (problem) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  });
}
