/// The page's only script: what a reader points at, the slider, searching and sorting.
///
/// It is the same on every page, and what it shows stands on the page as text. Nothing from a file becomes code: the
/// page's policy allows this script by its digest and no other.
enum PageScript {
  static let text = """
    "use strict";
    (() => {
      const all = (query, inside = document) => [...inside.querySelectorAll(query)];
      for (const figure of all(".drawing")) {
        const detail = figure.querySelector(".detail");
        const tell = (event) => {
          const title = event.currentTarget.querySelector("title");
          if (!title) return;
          detail.textContent = title.textContent;
          detail.classList.add("told");
        };
        for (const box of all("a", figure)) {
          box.addEventListener("pointerenter", tell);
          box.addEventListener("focus", tell);
        }
      }
      for (const slide of all(".slide")) {
        const rows = all("table.cache tbody tr", slide.parentElement).filter(
          (row) => slide.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING);
        const [input, output] = [slide.querySelector("input"), slide.querySelector("output")];
        const mine = rows.slice(0, Number(input.max) + 1);
        const show = () => {
          const cells = all("td", mine[input.value]).map((cell) => cell.textContent.trim());
          const text = `${cells[0]} tokens: ${cells[1]}, ${cells[2]} of the weights in 16 bits`;
          output.textContent = text;
          input.setAttribute("aria-valuetext", text);
          mine.forEach((row, place) => row.classList.toggle("chosen", place == input.value));
        };
        input.addEventListener("input", show);
        slide.hidden = false;
        show();
      }
      for (const table of all("table.list")) {
        const body = table.tBodies[0];
        const rows = [...body.rows];
        const search = document.createElement("input");
        search.type = "search";
        const label = document.createElement("label");
        const count = document.createElement("span");
        count.setAttribute("role", "status");
        label.append("Search ", search);
        const line = document.createElement("p");
        line.append(label, " ", count);
        table.parentElement.before(line);
        search.addEventListener("input", () => {
          const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
          let found = 0;
          for (const row of rows) {
            const text = row.textContent.toLowerCase();
            row.hidden = !words.every((word) => text.includes(word));
            found += row.hidden ? 0 : 1;
          }
          count.textContent = words.length ? `${found} of ${rows.length}` : "";
        });
        const key = (row, column) => {
          const text = row.cells[column] ? row.cells[column].textContent.trim() : "";
          const plain = text.replaceAll(",", "");
          return plain !== "" && isFinite(plain) ? Number(plain) : text;
        };
        const heads = [...table.tHead.rows[0].cells];
        heads.forEach((head, column) => {
          if (!head.textContent) return;
          const button = document.createElement("button");
          button.append(...head.childNodes);
          head.append(button);
          button.addEventListener("click", () => {
            const down = head.getAttribute("aria-sort") === "ascending";
            heads.forEach((other) => other.removeAttribute("aria-sort"));
            head.setAttribute("aria-sort", down ? "descending" : "ascending");
            const order = rows.map((row) => [key(row, column), row]).sort(([a], [b]) =>
              typeof a === typeof b
                ? typeof a === "number" ? a - b : a.localeCompare(b, "en", { numeric: true })
                : typeof a === "number" ? -1 : 1);
            if (down) order.reverse();
            body.append(...order.map(([, row]) => row));
          });
        });
      }
    })();

    """

  /// SHA-256 of the text in base64, as a policy names it.
  static let digest = "cYxE4wTH0YmBhsAySnRaRnjxKAKPsRhY8ieVf8xPqpg="
}
