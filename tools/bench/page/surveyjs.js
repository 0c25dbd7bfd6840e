import {Model} from 'survey-core';
import 'survey-js-ui';

Object.assign(globalThis, {Survey: {Model}});
