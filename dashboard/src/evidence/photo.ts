const LONGEST_SIDE = 1_280;
const QUALITY = 0.8;

/** Sides of a photo on which small print of a paper can be read. */
export const LEGIBLE_SIDE = 2_048;

/** A size of the same shape whose longer side is not above a limit. */
export function within(width: number, height: number, longest = LONGEST_SIDE): [number, number] {
  const scale = Math.min(1, longest / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

/**
 * A photo as a JPEG small enough for a slow line: it is drawn anew, so that nothing of where and with what it was taken goes
 * along. It fails if the device cannot read the photo.
 */
export async function shrunk(photo: Blob, longest = LONGEST_SIDE): Promise<Blob> {
  const picture = await createImageBitmap(photo);
  const [width, height] = within(picture.width, picture.height, longest);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (drawn) => (drawn === null ? reject(new Error('the photo cannot be drawn')) : resolve(drawn)),
      'image/jpeg',
      QUALITY,
    ),
  );
}

/** Bytes as text, for what waits on the device. */
export function base64(bytes: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('the photo cannot be read'));
    reader.readAsDataURL(bytes);
  });
}
