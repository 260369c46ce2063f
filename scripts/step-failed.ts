/** Thrown where the screen says already what went wrong; the program only stops. */
export class StepFailed extends Error {
  override readonly name = "StepFailed";
}
