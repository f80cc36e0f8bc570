const MAX_TEXT_BYTES = 64;

/** Writes the small fields of a claim one after the other, big-endian. */
export class ByteWriter {
  readonly #parts: Uint8Array[] = [];

  byte(value: number): void {
    this.#parts.push(Uint8Array.of(value));
  }

  uint16(value: number): void {
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16BE(value);
    this.#parts.push(bytes);
  }

  uint32(value: number): void {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    this.#parts.push(bytes);
  }

  uint64(value: bigint): void {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64BE(value);
    this.#parts.push(bytes);
  }

  bytes(value: Uint8Array): void {
    this.#parts.push(value);
  }

  /** Text of 1 to 64 UTF-8 bytes after its length. */
  text(value: string): void {
    const bytes = Buffer.from(value, 'utf8');
    if (bytes.length === 0 || bytes.length > MAX_TEXT_BYTES) {
      throw new RangeError(`an id in a link has 1 to ${MAX_TEXT_BYTES} bytes, not ${bytes.length}`);
    }
    this.byte(bytes.length);
    this.#parts.push(bytes);
  }

  done(): Buffer {
    return Buffer.concat(this.#parts);
  }
}
