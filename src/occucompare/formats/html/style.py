"""The style of a page: nothing to fetch, for screens of all widths, light and dark, and paper.

Every rule begins with the page's own class, so that a fragment changes nothing around it.
"""

from __future__ import annotations

import functools
import re

from occucompare.formats.colours import AXIS, INK, MUTED, PALE, PAPER, RULE, SERIES, SOFT

_LIGHT = f"""
  --paper: {PAPER}; --ink: {INK}; --muted: {MUTED}; --rule: {RULE}; --axis: {AXIS};
  --soft: {SOFT}; --link: {SERIES[0]};
  --s0: {SERIES[0]}; --p0: {PALE[0]}; --s1: {SERIES[1]}; --p1: {PALE[1]};
  --s2: {SERIES[2]}; --p2: {PALE[2]}; --s3: {SERIES[3]}; --p3: {PALE[3]};
"""
_DARK = """
  --paper: #15181c; --ink: #e9ebee; --muted: #a6aeb8; --rule: #363d45; --axis: #78818b;
  --soft: #22272e; --link: #86bdf0;
  --s0: #5c9fde; --p0: #1d3c5a; --s1: #f6b45f; --p1: #5a3d16;
  --s2: #7cc492; --p2: #23442e; --s3: #cfa0da; --p3: #492d50;
"""

_COMMON = """
.occucompare { %LIGHT%
  box-sizing: border-box; padding: 1rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  overflow-wrap: anywhere; text-align: start; -webkit-text-size-adjust: 100%;
}
@media screen and (prefers-color-scheme: dark) { .occucompare { %DARK% } }
@media screen {
  [data-jp-theme-light="true"] .occucompare, .vscode-light .occucompare { %LIGHT% }
  [data-jp-theme-light="false"] .occucompare, .vscode-dark .occucompare { %DARK% }
}

.occucompare :is(h1, h2, h3, h4, h5, h6) {
  margin: 0 0 .5rem; max-inline-size: 46rem; color: inherit; line-height: 1.2; font-weight: 700;
  font-family: ui-serif, "Iowan Old Style", Charter, Georgia, "Times New Roman", serif;
  text-wrap: balance;
}
.occucompare .title {
  font-size: clamp(1.75rem, 1.35rem + 1.8vw, 2.5rem); letter-spacing: -.01em;
}
.occucompare section { margin-block-start: 2.75rem; }
.occucompare section > section { margin-block-start: 1.75rem; }
.occucompare section > .l2 {
  max-inline-size: none; border-block-start: 2px solid var(--ink); padding-block-start: .6rem;
  font-size: 1.4rem;
}
.occucompare section > .l3 { font-size: 1.125rem; }
.occucompare section > .l4 { font-size: 1rem; }

.occucompare p { margin: 0 0 .85rem; max-inline-size: 42rem; white-space: normal; }
.occucompare .lead p { font-size: 1.125rem; color: var(--muted); }
.occucompare .lead p:first-child { font-size: 1.25rem; line-height: 1.5; color: var(--ink); }
.occucompare ul { margin: 0 0 1rem; padding-inline: 1.25rem; max-inline-size: 42rem; }
.occucompare .many { columns: 2 15rem; column-gap: 2rem; }
.occucompare .many li { break-inside: avoid; }
.occucompare li { margin: 0 0 .35rem; padding: 0; }
.occucompare li::marker { color: var(--axis); }
.occucompare blockquote {
  margin: 0 0 1.25rem; padding: .15rem 0; padding-inline-start: 1rem; border: 0;
  border-inline-start: 3px solid var(--rule); color: var(--muted); background: none;
  max-inline-size: 42rem; font-style: normal;
}
.occucompare blockquote > :last-child { margin-block-end: 0; }
.occucompare a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
.occucompare a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }

.occucompare table {
  inline-size: 100%; max-inline-size: 56rem; margin: .5rem 0 1.75rem; border: 0;
  border-collapse: collapse; font-size: .9375em; line-height: 1.4; color: inherit;
  font-variant-numeric: tabular-nums lining-nums; table-layout: fixed;
}
.occucompare caption, .occucompare figcaption {
  margin: 0; padding: 0 0 .6rem; text-align: start; font-weight: 650; font-size: 1em;
  caption-side: top; color: inherit;
}
.occucompare :is(td, th) {
  padding: .5rem .75rem .5rem 0; padding-inline: 0 1rem; text-align: start; vertical-align: top;
  white-space: normal; max-inline-size: none; border: 0; background: none;
}
.occucompare tr { background: none; border: 0; border-block-end: 1px solid var(--rule); }
.occucompare thead { background: var(--paper); border: 0; }
.occucompare thead tr { border-block-end: 2px solid var(--axis); }
.occucompare thead :is(td, th) { vertical-align: bottom; font-weight: 650; }
.occucompare thead .key { vertical-align: top; }
/* Notebooks stripe tables by rules of this weight. */
.occucompare tbody tr:nth-child(n) { background: none; }
.occucompare tbody th { font-weight: 400; color: var(--muted); }
.occucompare td.none { color: var(--muted); font-style: italic; }
.occucompare .c1 { max-inline-size: 42rem; }
.occucompare .key::before {
  content: ""; display: block; inline-size: 1.75rem; block-size: 5px; margin-block-end: .35rem;
  background: var(--s0);
}
.occucompare .k1::before { background: var(--s1); }
.occucompare .hide {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; margin: -1px;
  padding: 0; clip-path: inset(50%); white-space: nowrap;
}

.occucompare figure { margin: .5rem 0 2rem; padding: 0; max-inline-size: 40rem; }
.occucompare svg.chart { display: block; overflow: hidden; font-variant-numeric: tabular-nums; }
.occucompare svg text { fill: var(--ink); unicode-bidi: plaintext; }
.occucompare svg .label { font-weight: 600; }
.occucompare svg :is(.end, .axis-label, .none) { fill: var(--muted); }
.occucompare svg .axis-label { font-size: 12px; }
.occucompare svg .none { font-style: italic; }
.occucompare .s0 { fill: var(--s0); } .occucompare .s1 { fill: var(--s1); }
.occucompare .s2 { fill: var(--s2); } .occucompare .s3 { fill: var(--s3); }
.occucompare .p0 { fill: var(--p0); stroke: var(--s0); }
.occucompare .p1 { fill: var(--p1); stroke: var(--s1); }
.occucompare .p2 { fill: var(--p2); stroke: var(--s2); }
.occucompare .p3 { fill: var(--p3); stroke: var(--s3); }
.occucompare .axis { stroke: var(--axis); } .occucompare .grid { stroke: var(--rule); }
.occucompare .track { fill: var(--soft); }
.occucompare :is(.tick, .whisker) { stroke: var(--ink); }
.occucompare .halo { stroke: var(--paper); }
.occucompare .dot { fill: var(--paper); stroke: var(--ink); }

@media screen and (max-width: 34rem) {
  .occucompare :is(.c2, .c3, .c4) { display: block; }
  .occucompare :is(.c2, .c3, .c4) :is(caption, thead, tbody) { display: block; }
  .occucompare :is(.c2, .c3, .c4) tr {
    display: grid; grid-template-columns: 1fr 1fr; column-gap: 1rem; padding-block: .55rem;
  }
  .occucompare :is(.c2, .c3, .c4) :is(td, th) { padding: 0; min-inline-size: 0; }
  .occucompare :is(.c2, .c3, .c4) tbody th {
    grid-column: 1 / -1; font-size: .8125rem; padding-block-end: .1rem;
  }
  .occucompare :is(.c2, .c3) thead { position: sticky; inset-block-start: 0; }
  .occucompare :is(.c2, .c3) thead td, .occucompare .c3 thead th:last-child,
  .occucompare .c4 thead {
    position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
    clip-path: inset(50%);
  }
  .occucompare .c3 tbody td:last-child { grid-column: 1 / -1; padding-block-start: .2rem; }
  .occucompare .c3 tbody td:last-child:empty { display: none; }
  .occucompare .c3 tbody td:last-child::before {
    content: attr(data-label) ":\\a0"; color: var(--muted);
  }
  .occucompare .difference tbody td:last-child::before { content: "%DIFFERENCE%:\\a0"; }
  .occucompare .c4 tbody td { padding-block: .2rem; }
  .occucompare .c4 tbody td::before {
    content: attr(data-label); display: block; color: var(--muted);
    font-size: .8125rem; font-style: normal;
  }
}

@media print {
  .occucompare {
    --paper: #fff; --ink: #000; --muted: #333; --rule: #999; --axis: #555; --link: #000;
    padding: 0; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact;
  }
  .occucompare nav { display: none; }
  .occucompare :is(tr, figure, svg, li) { break-inside: avoid; }
  .occucompare thead { display: table-header-group; }
  .occucompare :is(h1, h2, h3, h4, h5, h6, caption, figcaption) { break-after: avoid; }
  .occucompare p { orphans: 3; widows: 3; }
  .occucompare a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; }
}
@media (forced-colors: active) {
  .occucompare svg text { fill: CanvasText; }
  .occucompare :is(.s0, .p0, .s2, .p2) { fill: CanvasText; stroke: CanvasText; }
  .occucompare :is(.s1, .p1, .s3, .p3) { fill: Canvas; stroke: CanvasText; }
  .occucompare .p0 { fill: GrayText; }
  .occucompare .track { fill: Canvas; }
  .occucompare :is(.tick, .whisker, .axis) { stroke: Highlight; }
  .occucompare .halo { stroke: Canvas; }
  .occucompare .dot { fill: Canvas; stroke: Highlight; }
  .occucompare .key::before { background: CanvasText; forced-color-adjust: none; }
  .occucompare .k1::before { background: Canvas; border: 1px solid CanvasText; }
}
"""

_WHOLE = """
.occucompare.page { margin: 0; min-block-size: 100vh; padding: 0 1rem 4rem; }
.occucompare.page > :is(header, main, footer) { max-inline-size: 56rem; margin-inline: auto; }
.occucompare.page > header { padding-block-start: clamp(1.5rem, 5vw, 3.5rem); }
.occucompare nav { margin-block-start: 1.5rem; font-size: .9375rem; }
.occucompare nav ul {
  display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; margin: 0; padding: 0; list-style: none;
  max-inline-size: 46rem;
}
.occucompare nav li { margin: 0; }
.occucompare nav a { display: inline-block; padding-block: .2rem; }
.occucompare section { scroll-margin-block-start: 1rem; }
.occucompare.page > footer { font-size: .9375rem; }
@media print { .occucompare.page { min-block-size: 0; padding: 0; } }
"""


def _small(style: str) -> str:
    """A style without the white space that only its readers need."""
    filled = style.replace("%LIGHT%", _LIGHT).replace("%DARK%", _DARK)
    line = " ".join(re.sub(r"/\*.*?\*/", "", filled).split())
    return re.sub(r";?\s*([{};,])\s*", r"\1", re.sub(r":\s+", ":", line))


_SMALL_COMMON, _SMALL_WHOLE = _small(_COMMON), _small(_WHOLE)
_NOT_PLAIN = re.compile(r"[^A-Za-z ]")


@functools.cache
def fragment_style(difference: str) -> str:
    """The style of a fragment; narrow screens put that heading before each difference."""
    escaped = _NOT_PLAIN.sub(lambda found: f"\\{ord(found[0]):x} ", difference)
    return _SMALL_COMMON.replace("%DIFFERENCE%", escaped)


def document_style(difference: str) -> str:
    """The style of a whole document."""
    return fragment_style(difference) + _SMALL_WHOLE
