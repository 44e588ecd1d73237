"""Makes the typeface of the figures from Liberation Sans: `python3 subset.py FOLDER_OF_LIBERATION OUT`. See README.md."""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

source, out = sys.argv[1:]
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x384, 0x3CE)]
SIGNS = "‐‒–—‘’“”†‡•…‰′″€ℓΩ←↑→↓↔∂∆∏∑−√∞∫≈≠≡≤≥■●○◊⁄ⁿ"
for style in ["Regular", "Bold"]:
    font = TTFont(f"{source}/LiberationSans-{style}.ttf", recalcTimestamp=False)
    options = subset.Options(hinting=False, layout_features=["kern"], name_IDs=["*"], notdef_outline=True, glyph_names=False)
    options.drop_tables += ["FFTM", "gasp", "GSUB", "GDEF"]
    tool = subset.Subsetter(options)
    tool.populate(unicodes=[code for low, high in RANGES for code in range(low, high + 1)], text=SIGNS)
    tool.subset(font)
    # "Liberation" is a reserved name: a changed font may not bear it
    names = {1: "memtwin Sans", 3: f"memtwin Sans {style}", 4: f"memtwin Sans {style}", 6: f"memtwinSans-{style}"}
    for record in list(font["name"].names):
        if record.platformID != 3 or record.langID != 0x409:
            font["name"].names.remove(record)
        elif record.nameID in names:
            record.string = names[record.nameID]
    font.save(f"{out}/memtwinSans-{style}.ttf")
