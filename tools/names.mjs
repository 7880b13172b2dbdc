// Shortens the names by which the program asks the script for what browsers can do. wasm-bindgen writes a
// hash into each, twice: that is a fiftieth of all that is fetched before the first page can be used.

const IMPORTS = 2;
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * @param {Uint8Array} program
 * @param {string} script wasm-bindgen's, which holds each name once as a key
 * @param {string} module the name under which the program asks for the script
 * @returns {{ program: Uint8Array, script: string }}
 */
export function shortened(program, script, module) {
  const at = new Reader(program, 8);
  const written = [program.subarray(0, 8)];
  while (at.place < program.length) {
    const start = at.place;
    const kind = at.byte();
    const end = at.number() + at.place;
    if (kind === IMPORTS) {
      const names = new Map();
      const section = imports(at, module, names);
      if (at.place !== end) throw new Error("the imports are not what they seem");
      written.push(Uint8Array.of(IMPORTS), number(section.length), section);
      script = renamed(script, names);
    } else {
      at.place = end;
      written.push(program.subarray(start, end));
    }
  }
  return { program: Buffer.concat(written), script };
}

/** The section with other names; `names` learns which. */
function imports(at, module, names) {
  const count = at.number();
  const written = [number(count)];
  for (let index = 0; index < count; index += 1) {
    const [from, name] = [at.text(), at.text()];
    const start = at.place;
    at.skipDescription();
    const description = at.bytes.subarray(start, at.place);
    if (from === module && !names.has(name)) names.set(name, short(names.size));
    const given = from === module ? names.get(name) : name;
    written.push(text(from), text(given), description);
  }
  return Buffer.concat(written);
}

function renamed(script, names) {
  for (const [name, given] of names) {
    const key = new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?=\\s*[:(])`, "g");
    if (script.match(key)?.length !== 1) throw new Error(`not once in the script: ${name}`);
    script = script.replace(key, () => given);
  }
  return script;
}

/** a … Z, aa … */
function short(index) {
  const rest = Math.floor(index / LETTERS.length);
  return (rest > 0 ? short(rest - 1) : "") + LETTERS[index % LETTERS.length];
}

/** LEB128, as WebAssembly writes numbers. */
function number(value) {
  const bytes = [];
  do {
    bytes.push((value & 127) | (value > 127 ? 128 : 0));
    value >>>= 7;
  } while (value > 0);
  return Uint8Array.from(bytes);
}

function text(value) {
  const bytes = Buffer.from(value);
  return Buffer.concat([number(bytes.length), bytes]);
}

class Reader {
  constructor(bytes, place) {
    this.bytes = bytes;
    this.place = place;
  }

  byte() {
    return this.bytes[this.place++];
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  text() {
    const end = this.number() + this.place;
    const value = Buffer.from(this.bytes.subarray(this.place, end)).toString();
    this.place = end;
    return value;
  }

  /** What is imported: a function, a table, a memory or a global. */
  skipDescription() {
    const limits = () => {
      if (this.number() & 1) this.number();
      this.number();
    };
    const kinds = [() => this.number(), () => (this.byte(), limits()), limits, () => (this.place += 2)];
    const skip = kinds[this.byte()];
    if (!skip) throw new Error("an import of a kind that is not known");
    skip();
  }
}
