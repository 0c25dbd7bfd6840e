/**
 * Tells whether a text is still the same: 53 bits as 14 hexadecimal digits. cyrb53 by bryc with seed 0 (public domain,
 * github.com/bryc/code, "cyrb53"). Two texts of one conversation never share it by chance; somebody who wants to can
 * make two that do.
 */
export function textHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return hex(low & 0x1fffff, 6) + hex(high >>> 0, 8);
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
