/** Whether a string of digits passes the Luhn check (ISO/IEC 7812, payment cards). */
export function luhnFits(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/**
 * The USPS mod-10 check digit for the digits before it: weights 3 and 1 alternate from the right, and the
 * check digit fills the sum up to the next ten (fact chk-mod10, Publication 199).
 */
export function uspsCheckDigit(body: string): number {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    sum += Number(body[body.length - 1 - i]) * (i % 2 === 0 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
}

/** Whether the last digit is the USPS mod-10 check digit of the others. */
export function uspsCheckFits(digits: string): boolean {
  return digits.length > 1 && uspsCheckDigit(digits.slice(0, -1)) === Number(digits.at(-1));
}

/** The sum of digit times weight; digits past the last weight do not count. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i] ?? 0), 0);
}

/** The S10 check digit for eight digits (UPU standard S10; fact chk-s10). */
export function s10CheckDigit(serial: string): number {
  const check = 11 - (weightedSum(serial, [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  if (check === 10) return 0;
  return check === 11 ? 5 : check;
}

/** The check digit of an 18-character UPS number for its 15 characters after "1Z": letters count as 2 (A) onward. */
export function upsCheckDigit(body: string): number {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    const value = code < 58 ? code - 48 : (code - 63) % 10;
    sum += i % 2 === 0 ? value : value * 2;
  }
  return (10 - (sum % 10)) % 10;
}

/** The check digit of a 12-digit FedEx Express number for its first eleven digits: modulo 11, then modulo 10. */
export function fedexExpressCheckDigit(first11: string): number {
  return (weightedSum(first11, [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 11) % 10;
}
