// SPDX-License-Identifier: Apache-2.0
// What axe finds; it has been brought along.
async () => {
  const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await axe.run(document, {
    runOnly: { type: "tag", values },
    resultTypes: ["violations"],
    // What stands in a frame belongs to an application.
    iframes: false,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(" ")}`);
}
