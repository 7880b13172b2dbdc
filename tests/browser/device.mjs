// A made-up device that can speak.

/** A Danish voice that is on the device. */
export const HERE = { name: "Helle", lang: "da-DK", localService: true };

/** Runs in the page, before its scripts: a device with these voices, which notes what it reads. */
export function device(voices) {
  const speech = new EventTarget();
  Object.assign(speech, {
    voices,
    spoken: [],
    cancelled: 0,
    getVoices: () => speech.voices,
    speak: (utterance) => speech.spoken.push(utterance),
    cancel: () => (speech.cancelled += 1),
  });
  Object.defineProperty(window, "speechSynthesis", { value: speech });
  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };
}
