/** A rectangle in inches; x and y are its lower left corner, measured from the lower left of that side. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}
