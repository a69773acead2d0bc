/** Bengali words for instruments, figures, projects, what a relationship is called, and recurring formats. */
import { table } from "../../text/table.js";

export const instruments = table`
  treaty = সন্ধি, কনভেনশন
  agreement = চুক্তি, মতৈক্যের দলিল, ফ্রেমওয়ার্ক চুক্তি
  fta = মুক্ত বাণিজ্য চুক্তি, এফটিএ, অবাধ বাণিজ্য চুক্তি, সেপা, সামগ্রিক অর্থনৈতিক অংশীদারিত্ব চুক্তি, অগ্রাধিকারমূলক বাণিজ্য চুক্তি, পিটিএ
  mou = সমঝোতা স্মারক, এমওইউ, সমঝোতাপত্র, মউ, সমঝোতা পত্র
  protocol = প্রোটোকল
  contract = ঠিকাদারি চুক্তি, ক্রয়চুক্তি
  joint-statement = যৌথ বিবৃতি, যৌথ বিজ্ঞপ্তি, যৌথ ঘোষণাপত্র
  declaration = ঘোষণাপত্র, ঘোষণা পত্র, রূপকল্প দলিল, ভিশন ডকুমেন্ট
  roadmap = রোডম্যাপ, কর্মপরিকল্পনা, পথনকশা
  programme = সহযোগিতা কর্মসূচি, বিনিময় কর্মসূচি
  outcome-document = ফলাফল দলিল, দলিল, নথি
  other = আগ্রহপত্র, সম্মতিপত্র, লেটার অব ইনটেন্ট
`;

export const indicators = table`
  trade = বাণিজ্য, দ্বিপক্ষীয় বাণিজ্য, দ্বিপাক্ষিক বাণিজ্য, লেনদেন
  exports = রপ্তানি, রফতানি
  imports = আমদানি
  investment = বিনিয়োগ, ব্যয়
  credit = ঋণ, ঋণসহায়তা, ঋণ সহায়তা, ঋণরেখা, ঋণচুক্তি
  aid = অনুদান, সহায়তা, সাহায্য, ত্রাণ
  growth = বৃদ্ধি, প্রবৃদ্ধি, বেড়েছে, বেড়ে, বাড়ে
  decline = কমেছে, কমে, হ্রাস
  doubled = দ্বিগুণ
  tripled = তিন গুণ, তিনগুণ
  deficit = ঘাটতি, উদ্বৃত্ত
  count = শিক্ষার্থী, ছাত্র, বৃত্তি, ফ্লাইট, পর্যটক, কোম্পানি, ভিসা, শ্রমিক, কর্মী, মানুষ, টিকা, সেনা, বাস, ট্রাক, ছিটমহল, রোহিঙ্গা, জন
`;

export const qualifiers = table`
  about = প্রায়, কাছাকাছি, আনুমানিক
  over = বেশি, অধিক, ছাড়িয়ে
  under = কম
  target = লক্ষ্য, লক্ষ্যমাত্রা, উন্নীত করা
`;

export const projectStatus = table`
  operational = চালু, উৎপাদনে
  under-construction = নির্মাণাধীন, নির্মাণকাজ, নির্মাণ
  planned = প্রস্তাবিত, নির্মাণ করা হবে
  completed = উদ্বোধন, সম্পন্ন, শেষ হয়েছে
  suspended = স্থগিত, বন্ধ
  in-progress = অগ্রগতি, কাজ চলছে, বাস্তবায়ন
`;

export const projectUnits = table`
  unit = ইউনিট, চুল্লি
`;

export const designations = table`
  special and privileged strategic partnership = বিশেষ ও সুবিধাপ্রাপ্ত কৌশলগত অংশীদারিত্ব, বিশেষ এবং বিশেষাধিকারপ্রাপ্ত কৌশলগত অংশীদারিত্ব, বিশেষ ও বিশেষাধিকারপ্রাপ্ত কৌশলগত অংশীদারত্ব
  comprehensive strategic partnership = সমন্বিত কৌশলগত অংশীদারিত্ব, ব্যাপক কৌশলগত অংশীদারিত্ব, ব্যাপকভিত্তিক কৌশলগত অংশীদারত্ব
  comprehensive strategic cooperative partnership = সার্বিক কৌশলগত সহযোগিতামূলক অংশীদারিত্ব
  strategic partnership = কৌশলগত অংশীদারিত্ব, কৌশলগত অংশীদারত্ব
  comprehensive partnership = সমন্বিত অংশীদারিত্ব
`;

export const series = table`
  annual = বার্ষিক, প্রতিবছর, প্রতি বছর, বাৎসরিক
  biennial = দ্বিবার্ষিক, দুই বছর অন্তর
  alternates = পর্যায়ক্রমে, পালাক্রমে
  so-far = এ পর্যন্ত, এখন পর্যন্ত, এ যাবৎ
`;

export const commitments = table`
  importance = গুরুত্ব, প্রয়োজনীয়তা
  hold = বৈঠক, সম্মেলন, আলোচনা, বৈঠকে বসা, পরবর্তী বৈঠক
  conclude = চুক্তি, সই করা, স্বাক্ষর, চূড়ান্ত
  establish = স্থাপন, গঠন, চালু, প্রতিষ্ঠা, খোলা, শুরু
  prepare = রোডম্যাপ, প্রণয়ন, খসড়া, সমীক্ষা, প্রস্তুত
  expand = বাড়ানো, জোরদার, সম্প্রসারণ, গভীর, বাড়াতে
  target = দ্বিগুণ, লক্ষ্য, উন্নীত
  deliver = সরবরাহ, হস্তান্তর, দেওয়া, পাঠানো
  fund = ঋণ, অনুদান, সহায়তা, বিনিয়োগ, অর্থায়ন
  support = সমর্থন
  consult = পরামর্শ, যোগাযোগ, সমন্বয়
  refrain = বিরত, না করা, বন্ধ
`;
