import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checked, checkedHost, checkedName, likeness } from './ownName.ts';

const faultIn = (checked: Checked) => ('fault' in checked ? checked.fault : null);
const valueIn = (checked: Checked) => ('value' in checked ? checked.value : null);

describe('an own name', () => {
  it.each([
    ['Acme Photos', 'Acme Photos'],
    ['  Acme  ', 'Acme'],
    ['Cafe\u0301', 'Caf\u00E9'],
    ['📷 Фото فوتو', '📷 Фото فوتو'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['😀'.repeat(40), '😀'.repeat(40)],
  ])('%j is used as %j', (text, value) => {
    expect(checkedName(text)).toEqual({ value });
  });

  it.each([
    ['', 'nameEmpty'],
    [' \u00A0\u3000', 'nameEmpty'],
    ['\u200B\u200D', 'nameEmpty'],
    ['***', 'nameEmpty'],
    ['`<~>`', 'nameEmpty'],
    ['x'.repeat(41), 'nameLong'],
    ['a\nb', 'nameSigns'],
    ['a\n', 'nameSigns'],
    ['a\tb', 'nameSigns'],
    ['a\u0000', 'nameSigns'],
    ['a\u0085b', 'nameSigns'],
    ['a\u2028b', 'nameSigns'],
    ['a\u2029b', 'nameSigns'],
    ['a\u202Eb', 'nameSigns'],
    ['a\u202Ab', 'nameSigns'],
    ['a\u2066b', 'nameSigns'],
    ['a\u2069b', 'nameSigns'],
    ['a\uD83D', 'nameSigns'],
  ])('%j is refused: %s', (text, fault) => {
    expect(checkedName(text)).toEqual({ fault });
  });

  it('is what it was once it has been used', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const value = valueIn(checkedName(text));
        if (value === null) return;
        expect(valueIn(checkedName(value))).toBe(value);
        expect(value).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  it('is not told from another one by case, spaces or signs without shape', () => {
    expect(likeness('Acme Photos')).toBe(likeness('ACME\u00A0pho\u200Btos'));
    expect(likeness('Acme Photos')).not.toBe(likeness('Acme Photo'));
  });
});

describe('an own host', () => {
  it.each([
    ['login.acme.com', 'login.acme.com'],
    ['LOGIN.Acme.COM', 'login.acme.com'],
    ['a.b', 'a.b'],
    ['1.2.3.example', '1.2.3.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    [`${'a'.repeat(63)}.${'b'.repeat(36)}`, `${'a'.repeat(63)}.${'b'.repeat(36)}`],
  ])('%s is used as %s', (text, value) => {
    expect(checkedHost(text)).toEqual({ value });
  });

  it.each([
    ['', 'hostForm'],
    ['localhost', 'hostForm'],
    ['login.acme.com:8443', 'hostForm'],
    ['https://login.acme.com', 'hostForm'],
    ['login.acme.com/', 'hostForm'],
    ['login.acme.com.', 'hostForm'],
    ['.acme.com', 'hostForm'],
    ['login..com', 'hostForm'],
    ['-a.com', 'hostForm'],
    ['a-.com', 'hostForm'],
    ['a_b.com', 'hostForm'],
    ['a b.com', 'hostForm'],
    ['user@acme.com', 'hostForm'],
    ['127.0.0.1', 'hostForm'],
    ['[::1]', 'hostForm'],
    ['a.0x7f', 'hostForm'],
    ['acme.4ever', 'hostForm'],
    ['xn--a.example', 'hostForm'],
    [`${'a'.repeat(64)}.com`, 'hostForm'],
    [`${'a'.repeat(63)}.${'b'.repeat(37)}`, 'hostForm'],
    ['bücher.example', 'hostAscii'],
    ['\u212Aelvin.example', 'hostAscii'],
    ['a\u202E.com', 'hostAscii'],
  ])('%j is refused: %s', (text, fault) => {
    expect(checkedHost(text)).toEqual({ fault });
  });

  it('stands in URLs as it is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.string({ maxLength: 30 })), (text) => {
        const value = valueIn(checkedHost(text));
        if (value === null) expect(faultIn(checkedHost(text))).toMatch(/^host/);
        else expect(new URL(`https://${value}/cb`).href).toBe(`https://${value}/cb`);
      }),
    );
  });
});
