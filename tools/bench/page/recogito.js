import './node-env.js';
import {createTextAnnotator} from '@recogito/text-annotator';

Object.assign(globalThis, {createTextAnnotator});
