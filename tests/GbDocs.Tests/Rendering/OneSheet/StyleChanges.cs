using System.Collections.Immutable;

namespace GbDocs.Tests.Rendering.OneSheet;

/// <summary>A change of one key of a style sheet.</summary>
/// <param name="Key">The key's path.</param>
/// <param name="Only">The one output that it concerns, Word or Pages; empty for both.</param>
/// <param name="Change">Lines of a style sheet.</param>
internal sealed record StyleChange(string Key, string Only, string Change);

/// <summary>For every key of a style sheet a change, and the outputs in which it must be seen.</summary>
internal static class StyleChanges
{
    /// <summary>All of them by key.</summary>
    public static ImmutableSortedDictionary<string, StyleChange> All { get; } = Table.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(" | ", 3))
        .Select(cells => new StyleChange(cells[0].Trim(), cells[1].Trim(), cells[2].Trim()))
        .ToImmutableSortedDictionary(change => change.Key, change => change, StringComparer.Ordinal);

    // Names are Word's alone; what else one of them cannot do is said by the key's meaning in docs/styles.md.
    private const string Table = """
        page.width                      |       | page: {width: 160mm}
        page.height                     |       | page: {height: 140mm}
        page.top                        |       | page: {top: 30mm}
        page.bottom                     |       | page: {bottom: 30mm}
        page.inside                     |       | page: {inside: 15mm}
        page.outside                    |       | page: {outside: 15mm}
        page.mirrored                   |       | page: {mirrored: true}
        page.header                     |       | page: {header: 5mm}
        page.footer                     |       | page: {footer: 5mm}
        page.cover-page                 |       | page: {cover-page: false}
        page.chapters-on-right          |       | page: {chapters-on-right: true}
        page.appendices-on-new-page     |       | page: {appendices-on-new-page: false}
        page.roman-preliminaries        |       | page: {roman-preliminaries: true}
        theme.name                      | Word  | theme: {name: Other}
        theme.text                      |       | theme: {text: sans}
        theme.display                   |       | theme: {display: sans}
        theme.families.*.word           | Word  | theme: {families: {own: {word: Renamed, bundled: [Overpass, Liberation Sans]}}}
        theme.families.*.bundled        | Pages | theme: {families: {own: {word: Own, bundled: [Noto Sans, Liberation Sans]}}}
        theme.colours.*                 |       | theme: {colours: {tint: "#123456"}}
        theme.accents                   |       | theme: {accents: ["#802020", "#208020"]}
        furniture.first.head.left       |       | furniture: {first: {head: {left: Changed}}}
        furniture.first.head.centre     |       | furniture: {first: {head: {centre: Changed}}}
        furniture.first.head.right      |       | furniture: {first: {head: {right: Changed}}}
        furniture.first.foot.left       |       | furniture: {first: {foot: {left: Changed}}}
        furniture.first.foot.centre     |       | furniture: {first: {foot: {centre: Changed}}}
        furniture.first.foot.right      |       | furniture: {first: {foot: {right: Changed}}}
        furniture.opening.head.left     |       | furniture: {opening: {head: {left: Changed}}}
        furniture.opening.head.centre   |       | furniture: {opening: {head: {centre: Changed}}}
        furniture.opening.head.right    |       | furniture: {opening: {head: {right: Changed}}}
        furniture.opening.foot.left     |       | furniture: {opening: {foot: {left: Changed}}}
        furniture.opening.foot.centre   |       | furniture: {opening: {foot: {centre: Changed}}}
        furniture.opening.foot.right    |       | furniture: {opening: {foot: {right: Changed}}}
        furniture.odd.head.left         |       | furniture: {odd: {head: {left: Changed}}}
        furniture.odd.head.centre       |       | furniture: {odd: {head: {centre: Changed}}}
        furniture.odd.head.right        |       | furniture: {odd: {head: {right: Changed}}}
        furniture.odd.foot.left         |       | furniture: {odd: {foot: {left: Changed}}}
        furniture.odd.foot.centre       |       | furniture: {odd: {foot: {centre: Changed}}}
        furniture.odd.foot.right        |       | furniture: {odd: {foot: {right: Changed}}}
        furniture.even.head.left        |       | furniture: {even: {head: {left: Changed}}}
        furniture.even.head.centre      |       | furniture: {even: {head: {centre: Changed}}}
        furniture.even.head.right       |       | furniture: {even: {head: {right: Changed}}}
        furniture.even.foot.left        |       | furniture: {even: {foot: {left: Changed}}}
        furniture.even.foot.centre      |       | furniture: {even: {foot: {centre: Changed}}}
        furniture.even.foot.right       |       | furniture: {even: {foot: {right: Changed}}}
        paragraphs.*.word               | Word  | paragraphs: {own: {word: Renamed}}
        paragraphs.*.based-on           |       | paragraphs: {own: {based-on: title}}
        paragraphs.*.next               | Word  | paragraphs: {own: {next: title}}
        paragraphs.*.font               |       | paragraphs: {body: {font: mono}}
        paragraphs.*.size               |       | paragraphs: {body: {size: 12pt}}
        paragraphs.*.bold               |       | paragraphs: {body: {bold: true}}
        paragraphs.*.italic             |       | paragraphs: {body: {italic: true}}
        paragraphs.*.colour             |       | paragraphs: {body: {colour: "#123456"}}
        paragraphs.*.caps               |       | paragraphs: {body: {caps: true}}
        paragraphs.*.small-caps         |       | paragraphs: {body: {small-caps: true}}
        paragraphs.*.letter-spacing     |       | paragraphs: {body: {letter-spacing: 1pt}}
        paragraphs.*.tabular-figures    | Pages | paragraphs: {own: {tabular-figures: true}}
        paragraphs.*.old-style-figures  | Pages | paragraphs: {own-header: {old-style-figures: true}}
        paragraphs.*.align              |       | paragraphs: {body: {align: centre}}
        paragraphs.*.indent-start       |       | paragraphs: {body: {indent-start: 15mm}}
        paragraphs.*.indent-end         |       | paragraphs: {body: {indent-end: 10mm}}
        paragraphs.*.first-line         |       | paragraphs: {body: {first-line: -5mm}}
        paragraphs.*.before             |       | paragraphs: {body: {before: 4pt}}
        paragraphs.*.after              |       | paragraphs: {body: {after: 14pt}}
        paragraphs.*.contextual-spacing |       | paragraphs: {body: {contextual-spacing: true}}
        paragraphs.*.line-height        |       | paragraphs: {body: {line-height: 150%}}
        paragraphs.*.keep-with-next     |       | paragraphs: {body: {keep-with-next: true}}
        paragraphs.*.keep-together      |       | paragraphs: {body: {keep-together: true}}
        paragraphs.*.widow-lines        |       | paragraphs: {body: {widow-lines: 1}}
        paragraphs.*.page-break-before  |       | paragraphs: {body: {page-break-before: true}}
        paragraphs.*.outline-level      | Word  | paragraphs: {own: {outline-level: 2}}
        paragraphs.*.background         |       | paragraphs: {body: {background: "#EEEEEE"}}
        paragraphs.*.hyphenate          |       | paragraphs: {own: {hyphenate: true}}
        paragraphs.*.balance            | Pages | paragraphs: {body: {balance: true}}
        paragraphs.*.glyph              |       | paragraphs: {body: {glyph: ►}}
        paragraphs.*.glyph-font         |       | paragraphs: {own: {glyph-font: mono}}
        paragraphs.*.border             |       | paragraphs: {own: {border: "2pt #123456 3pt"}}
        paragraphs.*.border.top         |       | paragraphs: {own: {border: {top: "2pt #123456 3pt"}}}
        paragraphs.*.border.bottom      |       | paragraphs: {own: {border: {bottom: "2pt #123456 3pt"}}}
        paragraphs.*.border.start       |       | paragraphs: {own: {border: {start: "2pt #123456 3pt"}}}
        paragraphs.*.border.end         |       | paragraphs: {own: {border: {end: "2pt #123456 3pt"}}}
        paragraphs.*.tabs.at            |       | paragraphs: {own: {tabs: [{at: 30mm}]}}
        paragraphs.*.tabs.kind          |       | paragraphs: {own: {tabs: [{at: 20mm, kind: end}]}}
        paragraphs.*.tabs.leader        |       | paragraphs: {own: {tabs: [{at: 20mm, leader: "."}]}}
        characters.*.word               | Word  | characters: {mine: {word: Renamed}}
        characters.*.font               |       | characters: {mine: {font: mono}}
        characters.*.size               |       | characters: {mine: {size: 14pt}}
        characters.*.bold               |       | characters: {mine: {bold: true}}
        characters.*.italic             |       | characters: {mine: {italic: true}}
        characters.*.colour             |       | characters: {mine: {colour: "#123456"}}
        characters.*.underline          |       | characters: {mine: {underline: true}}
        characters.*.caps               |       | characters: {mine: {caps: true}}
        characters.*.small-caps         |       | characters: {mine: {small-caps: true}}
        characters.*.superscript        |       | characters: {mine: {superscript: true}}
        tables.*.word                   | Word  | tables: {other: {word: Renamed}}
        tables.*.based-on               |       | tables: {thick: {outer: "3pt #000000"}, other: {based-on: thick}}
        tables.*.outer                  |       | tables: {table: {outer: "2pt #123456"}}
        tables.*.outer.top              |       | tables: {table: {outer: {top: "2pt #123456"}}}
        tables.*.outer.bottom           |       | tables: {table: {outer: {bottom: "2pt #123456"}}}
        tables.*.outer.start            |       | tables: {table: {outer: {start: "2pt #123456"}}}
        tables.*.outer.end              |       | tables: {table: {outer: {end: "2pt #123456"}}}
        tables.*.rows                   |       | tables: {table: {rows: "2pt #123456"}}
        tables.*.columns                |       | tables: {table: {columns: "2pt #123456"}}
        tables.*.header.style           |       | tables: {table: {header: {style: own}}}
        tables.*.header.background      |       | tables: {table: {header: {background: "#EEEEEE"}}}
        tables.*.header.vertical        |       | tables: {table: {header: {vertical: bottom}}}
        tables.*.header.above           |       | tables: {table: {header: {above: "2pt #123456"}}}
        tables.*.header.below           |       | tables: {table: {header: {below: "3pt #123456"}}}
        tables.*.body.style             |       | tables: {table: {body: {style: own-header}}}
        tables.*.body.background        |       | tables: {table: {body: {background: "#EEEEEE"}}}
        tables.*.body.vertical          |       | tables: {table: {body: {vertical: bottom}}}
        tables.*.body.above             |       | tables: {table: {body: {above: "2pt #123456"}}}
        tables.*.body.below             |       | tables: {table: {body: {below: "3pt #123456"}}}
        tables.*.group.style            |       | tables: {table: {group: {style: own-header}}}
        tables.*.group.background       |       | tables: {table: {group: {background: "#EEEEEE"}}}
        tables.*.group.vertical         |       | tables: {table: {group: {vertical: bottom}}}
        tables.*.group.above            |       | tables: {table: {group: {above: "2pt #123456"}}}
        tables.*.group.below            |       | tables: {table: {group: {below: "3pt #123456"}}}
        tables.*.subtotal.style         |       | tables: {table: {subtotal: {style: own-header}}}
        tables.*.subtotal.background    |       | tables: {table: {subtotal: {background: "#EEEEEE"}}}
        tables.*.subtotal.vertical      |       | tables: {table: {subtotal: {vertical: bottom}}}
        tables.*.subtotal.above         |       | tables: {table: {subtotal: {above: "2pt #123456"}}}
        tables.*.subtotal.below         |       | tables: {table: {subtotal: {below: "3pt #123456"}}}
        tables.*.total.style            |       | tables: {table: {total: {style: own-header}}}
        tables.*.total.background       |       | tables: {table: {total: {background: "#EEEEEE"}}}
        tables.*.total.vertical         |       | tables: {table: {total: {vertical: bottom}}}
        tables.*.total.above            |       | tables: {table: {total: {above: "2pt #123456"}}}
        tables.*.total.below            |       | tables: {table: {total: {below: "3pt #123456"}}}
        tables.*.before                 |       | tables: {table: {before: 20pt}}
        tables.*.before-notes           |       | tables: {table: {before-notes: 20pt}}
        tables.*.after                  |       | tables: {table: {after: 30pt}}
        tables.*.padding-side           |       | tables: {table: {padding-side: 8pt}}
        tables.*.padding-edge           |       | tables: {table: {padding-edge: 6pt}}
        tables.*.indent-step            |       | tables: {table: {indent-step: 20pt}}
        tables.*.rows-may-break         |       | tables: {table: {rows-may-break: false}}
        tables.*.fills-measure          |       | tables: {table: {fills-measure: false}}
        tables.*.keep-together-rows     |       | tables: {table: {keep-together-rows: 0}}
        frames.*.based-on               |       | frames: {other: {before: 40pt}, summary: {based-on: other}}
        frames.*.border                 |       | frames: {box: {border: "2pt #123456 4pt"}}
        frames.*.border.top             |       | frames: {box: {border: {top: "2pt #123456 4pt"}}}
        frames.*.border.bottom          |       | frames: {box: {border: {bottom: "2pt #123456 4pt"}}}
        frames.*.border.start           |       | frames: {box: {border: {start: "2pt #123456 4pt"}}}
        frames.*.border.end             |       | frames: {box: {border: {end: "2pt #123456 4pt"}}}
        frames.*.background             |       | frames: {box: {background: "#EEEEEE"}}
        frames.*.before                 |       | frames: {box: {before: 30pt}}
        frames.*.after                  |       | frames: {box: {after: 30pt}}
        frames.*.indent-start           |       | frames: {box: {indent-start: 15mm}}
        frames.*.indent-end             |       | frames: {box: {indent-end: 15mm}}
        frames.*.may-break              |       | frames: {box: {may-break: false}}
        figures.before                  |       | figures: {before: 20pt}
        figures.before-notes            |       | figures: {before-notes: 20pt}
        figures.after                   |       | figures: {after: 30pt}
        lists.mark                      |       | lists: [{mark: 3mm, text: 8mm}]
        lists.text                      |       | lists: [{mark: 0mm, text: 12mm}]
        footnotes.rule-length           | Pages | footnotes: {rule-length: 20mm}
        footnotes.rule-width            | Pages | footnotes: {rule-width: 3pt}
        footnotes.above                 | Pages | footnotes: {above: 70mm}
        footnotes.below                 |       | footnotes: {below: 12pt}
        """;
}
