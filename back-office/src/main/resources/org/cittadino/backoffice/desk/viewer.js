// SPDX-License-Identifier: Apache-2.0
// Looks at scans: turned, near or far, by buttons or keys. A picture is here only as long as it is looked at.

import { blob } from "./api.js";
import { announce, make, quiet } from "./page.js";
import { t } from "./texts.js";
import { trouble } from "./words.js";

const NEAR = 4;
const FAR = 0.1;
const STEP = 1.25;

class Viewer {
  constructor(caseId, scans, signal) {
    this.caseId = caseId;
    this.pages = scans.flatMap((scan, place) =>
      Array.from({ length: scan.pages }, (_, page) => ({ scan: scan.id, document: place + 1, page: page + 1, of: scan.pages })));
    this.signal = signal;
    this.place = 0;
    this.turn = 0;
    this.zoom = 0;
    this.address = "";
    this.canvas = make("canvas", { role: "img", "aria-label": t("frame.loading"), width: 1, height: 1 });
    this.stage = make("div", { class: "desk-stage", tabindex: "0", role: "group", "aria-label": t("viewer.keys"), keydown: (event) => this.key(event) }, this.canvas);
    this.where = make("p", { class: "desk-where" });
    signal.addEventListener("abort", () => this.drop(), { once: true });
  }

  element() {
    const tools = [
      quiet(t("viewer.before"), () => this.open(this.place - 1)), quiet(t("viewer.after"), () => this.open(this.place + 1)),
      quiet(t("viewer.near"), () => this.scale(STEP)), quiet(t("viewer.far"), () => this.scale(1 / STEP)),
      quiet(t("viewer.fit"), () => this.fit()), quiet(t("viewer.turn"), () => this.rotate()),
    ];
    return make("div", { class: "desk-viewer" }, this.where,
      make("div", { class: "desk-tools-row", role: "group", "aria-label": t("viewer.tools") }, tools), this.stage);
  }

  drop() {
    if (this.address) {
      URL.revokeObjectURL(this.address);
      this.address = "";
    }
    this.picture = null;
    this.canvas.width = 1;
    this.canvas.height = 1;
  }

  async open(place) {
    if (place < 0 || place >= this.pages.length) {
      announce(t("viewer.end"));
      return;
    }
    const { scan, document, page, of } = this.pages[place];
    try {
      const file = await blob(`cases/${this.caseId}/scans/${scan}/pages/${page}`, this.signal);
      this.drop();
      this.address = URL.createObjectURL(file);
      const picture = new Image();
      picture.src = this.address;
      await picture.decode();
      this.picture = picture;
    } catch (failure) {
      if (!this.signal.aborted) {
        this.where.textContent = failure.status ? trouble(failure) : t("viewer.broken");
      }
      return;
    }
    if (this.signal.aborted) {
      this.drop();
      return;
    }
    this.place = place;
    this.turn = 0;
    this.where.textContent = t("viewer.where", { document, page, of });
    this.canvas.setAttribute("aria-label", t("viewer.where", { document, page, of }));
    this.fit();
    announce(this.where.textContent);
  }

  fit() {
    this.zoom = 0;
    this.draw();
  }

  scale(by) {
    this.zoom = Math.min(NEAR, Math.max(FAR, (this.zoom || this.fitting()) * by));
    this.draw();
    announce(t("viewer.scale", { percent: Math.round(this.zoom * 100) }));
  }

  rotate() {
    this.turn = (this.turn + 1) % 4;
    this.draw();
    announce(t("viewer.turned", { degrees: this.turn * 90 }));
  }

  size() {
    const { naturalWidth: wide, naturalHeight: high } = this.picture;
    return this.turn % 2 ? [high, wide] : [wide, high];
  }

  fitting() {
    return Math.min(1, (this.stage.clientWidth - 4) / this.size()[0]);
  }

  draw() {
    if (!this.picture) {
      return;
    }
    const zoom = this.zoom || this.fitting();
    const [wide, high] = this.size().map((side) => Math.max(1, Math.round(side * zoom)));
    this.canvas.width = wide;
    this.canvas.height = high;
    const brush = this.canvas.getContext("2d");
    brush.translate(wide / 2, high / 2);
    brush.rotate((this.turn * Math.PI) / 2);
    brush.scale(zoom, zoom);
    brush.drawImage(this.picture, -this.picture.naturalWidth / 2, -this.picture.naturalHeight / 2);
  }

  /** Arrows leaf through the pages as long as there is nothing beside to move to. */
  key(event) {
    const whole = this.stage.scrollWidth <= this.stage.clientWidth;
    const acts = {
      "+": () => this.scale(STEP), "=": () => this.scale(STEP), "-": () => this.scale(1 / STEP),
      0: () => this.fit(), r: () => this.rotate(), R: () => this.rotate(),
      PageUp: () => this.open(this.place - 1), PageDown: () => this.open(this.place + 1),
      ...(whole ? { ArrowLeft: () => this.open(this.place - 1), ArrowRight: () => this.open(this.place + 1) } : {}),
    };
    if (acts[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      acts[event.key]();
    }
  }
}

/** @return the element and what is to be done once it is in the page */
export function viewer(caseId, scans, signal) {
  const made = new Viewer(caseId, scans, signal);
  return { element: made.element(), shown: () => made.open(0) };
}
