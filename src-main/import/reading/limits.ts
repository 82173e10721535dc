const MiB = 1024 * 1024

/**
 * Caps of one reading, above which a file is refused as too large. Sizes in bytes, texts in UTF-16 units.
 * Rows and columns are Excel's own; the others keep a hostile file from filling the memory or the disk.
 */
export const limits = {
  /** Sum of the unpacked sizes of all parts of a zip. */
  unpackedTotal: 1024 * MiB,
  /** The shared strings stay in memory while a sheet is read. */
  sharedStringsPart: 256 * MiB,
  /** Workbook, styles, relations: parts that are read whole. */
  smallPart: 64 * MiB,
  zipEntries: 65_536,
  cells: 10_000_000,
  /** Cells plus the gaps between them. */
  slots: 60_000_000,
  sharedStrings: 8_000_000,
  rows: 1_048_576,
  columns: 16_384,
  /** All texts of one sheet together, those of one row, one text (Excel itself allows 32,767 letters). */
  sheetText: 512 * MiB,
  rowText: 16 * MiB,
  cellText: MiB,
  /** One row in the bytes of its file. */
  rowBytes: 16 * MiB,
  mergedRanges: 200_000,
  sheets: 4096,
  /** Beyond these, colours and comments are left out, the list itself is not. Excel has 65,490 cell formats. */
  cellFormats: 65_536,
  colouredColumns: 256,
  /** Ways in which rows are painted. */
  fillPatterns: 4096,
  comments: 100_000,
  commentText: 32_767,
  commentTexts: 16 * MiB,
  /** Files that SheetJS reads are in memory whole, several times over. */
  wholeFile: 256 * MiB,
  /** Text files are streamed, but not without end. */
  textFile: 2048 * MiB,
} as const
