/** Lines of a stream of bytes, each held only until the next is asked for. */
export const linesOf = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // Pieces, not a growing string: a line of many megabytes stays linear.
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const lines = decoder.decode(chunk, { stream: true }).split('\n');
    for (const line of lines.slice(0, -1)) {
      pieces.push(line);
      yield pieces.join('');
      pieces = [];
    }
    pieces.push(lines.at(-1) ?? '');
  }
  yield pieces.join('') + decoder.decode();
};
