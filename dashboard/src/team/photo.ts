const LONGEST_SIDE = 1_280;
const QUALITY = 0.8;

/** A size of the same shape whose longer side is not above a limit. */
export function within(width: number, height: number, longest = LONGEST_SIDE): [number, number] {
  const scale = Math.min(1, longest / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/**
 * A photo as base64 of a JPEG small enough for a slow line: it is drawn anew, so that nothing of where and with what it was
 * taken goes along.
 */
export async function shrunk(photo: Blob): Promise<string> {
  const picture = await createImageBitmap(photo);
  const [width, height] = within(picture.width, picture.height);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  return canvas.toDataURL('image/jpeg', QUALITY).replace(/^data:[^,]*,/, '');
}
