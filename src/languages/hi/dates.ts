/** Hindi words of time: months and weekdays in all their spellings, relative words, units, parts and postpositions. */
import { table } from "../../text/table.js";
import type { TimeWords } from "../../time/words.js";

/** पहले is "before" and "first" alike: beside a week, weekday or month it numbers it. The day is feminine: पहला अप्रैल is "the first, in April". */
const numbered = table`
  ordinalWord 1 = पहले, पहली
`;

/** "The first visit in ten years": no ten years to come. */
const firsts = table`
  first 0 = पहली, पहला, पहले, एकमात्र, इकलौती
`;

const calendar = table`
  month 1 = जनवरी
  month 2 = फरवरी, फरबरी, फेब्रुअरी
  month 3 = मार्च
  month 4 = अप्रैल, अप्रेल
  month 5 = मई
  month 6 = जून
  month 7 = जुलाई, जूलाई, जुला
  month 8 = अगस्त
  month 9 = सितंबर, सितम्बर, सिंतबर, सेप्टेंबर
  month 10 = अक्टूबर, अक्तूबर, अक्टू, अक्तू, ऑक्टोबर, अक्टुबर
  month 11 = नवंबर, नवम्बर, नंवबर
  month 12 = दिसंबर, दिसम्बर, डिसेंबर
  # short forms are words of their own (जन "people", नव "new"): months only beside a number
  shyMonth 1 = जन
  shyMonth 2 = फर, फ़र
  shyMonth 4 = अप्रै
  shyMonth 8 = अग
  shyMonth 9 = सित, सितं
  shyMonth 11 = नव, नवं
  shyMonth 12 = दिस, दिसं
  weekday 1 = सोमवार, चंद्रवार, मंडे
  weekday 2 = मंगलवार, ट्यूजडे
  weekday 3 = बुधवार
  weekday 4 = गुरुवार, गुरूवार, बृहस्पतिवार, वीरवार, बृहस्पति, वृहस्पतिवार
  weekday 5 = शुक्रवार, जुमा, फ्राइडे
  weekday 6 = शनिवार, शनिश्चर, सैटरडे
  weekday 7 = रविवार, इतवार, संडे, आदित्यवार
  # short forms are planets and names as well: they are weekdays only beside a date or another weekday word
  shyWeekday 1 = सोम
  shyWeekday 2 = मंगल
  shyWeekday 3 = बुध
  shyWeekday 4 = गुरु, गुरू
  shyWeekday 5 = शुक्र
  shyWeekday 6 = शनि
  shyWeekday 7 = रवि
  season 21 = वसंत, बसंत
  season 22 = गर्मियों, गर्मी, ग्रीष्म, गर्मियां
  season 23 = शरद, पतझड़
  season 24 = सर्दियों, सर्दी, शीतकाल, सर्दियां, जाड़े, जाड़ों
  rel 0 = आज, आज ही
  # कल is yesterday and tomorrow, परसों two days away on either side: the verb decides
  either 1 = कल, कल ही
  either 2 = परसों, परसो
  either 3 = नरसों, तरसों
  rel -1 = बीते कल, गत कल
  rel 1 = आने वाले कल, आगामी कल
  now 0 = अब, अभी, आज तक, अब तक, अभी तक
  night 0 = आज रात
  anchor 0 = उसी दिन, उस दिन, इसी दिन
  anchor -1 = पिछले दिन, पिछला दिन, इससे एक दिन पहले, उससे एक दिन पहले, एक दिन पूर्व
  anchor 1 = अगले दिन, अगला दिन, उसके अगले दिन, दूसरे दिन
  rel 0 = दिन के अंत, दिन के अंत में
`;

const measures = table`
  unit second = सेकंड, सेकेंड, सेकण्ड, सेकेण्ड, सेकंडों
  unit minute = मिनट, मिनटों, मि
  unit hour = घंटा, घंटे, घंटों, घण्टा, घण्टे, घण्टों, घं
  unit day = दिन, दिनों, दिवस, दिवसों, दिवसीय, रोज
  unit night = रात, रातों, रातें
  unit week = सप्ताह, सप्ताहों, हफ्ता, हफ्ते, हफ्तों, हफ़्ता, हफ़्ते, हफ़्तों, साप्ताह
  unit fortnight = पखवाड़ा, पखवाड़े, पखवाड़ों, पखवारा, पखवारे
  unit weekend = सप्ताहांत, सप्ताहान्त, वीकेंड, वीकएंड
  unit month = महीना, महीने, महीनों, माह, माहों, महिना, महिने, महिनों, मास
  unit quarter = तिमाही, तिमाहियों, तिमाहियां
  unit half = छमाही, छमाहियों, अर्धवर्ष
  unit year = साल, सालों, वर्ष, वर्षों, बरस, बरसों, सन्, सन, ईस्वी, वर्षीय
  unit decade = दशक, दशकों
  unit century = सदी, सदियों, शताब्दी, शताब्दियों
  fiscal both = वित्त वर्ष, वित्तीय वर्ष, वित्तवर्ष, वित्तीय साल
`;

const moves = table`
  shift -1 = पिछले, पिछला, पिछली, गत, बीते, बीता, बीती, विगत, गुजरे, इस पिछले, इस पिछला, आखिरी, आख़िरी
  shift 0 = इस, यह, इसी, वर्तमान, मौजूदा, चालू, मौजूद
  shift 1 = अगले, अगला, अगली
  coming 1 = आगामी, आने वाले, आने वाली, आने वाला, आनेवाले, इस आगामी, इस आने वाले, आगे आने वाले
  other 0 = उस, उसी
  recent -1 = हाल के, पिछले कुछ, बीते कुछ, गत कुछ, पिछले कई
  recent 1 = आने वाले कुछ, आगामी कुछ, अगले कुछ
  last 0 = अंतिम
`;

/** Parts stand after what they divide: "इस वर्ष के अंत में". */
const parts = table`
  earlyAfter 0 = शुरुआत, शुरूआत, आरंभ, प्रारंभ, शुरू, शुरु, की शुरुआत, के शुरुआत, के आरंभ, के प्रारंभ, के शुरू, के शुरु, की शुरूआत, के शुरुआती
  midAfter 0 = मध्य, बीच, के मध्य, के बीच, के बीचोंबीच
  lateAfter 0 = अंत, अन्त, आखिर, आख़िर, के अंत, के अन्त, के आखिर, के आख़िर, की समाप्ति, के खत्म, के अंतिम, के उत्तरार्ध
  laterAfter 0 = बाद, के बाद के दिनों, बाद में
`;

const joints = table`
  link 0 = का, के, की, को, पर, तारीख, तारीख़, तारिख, दिनांक, वाले
  in 0 = में, मे, के दौरान, दौरान, के लिए
  and 0 = और, एवं, व, तथा, या
  to 1 = से, से लेकर, से ले कर
  untilAfter 0 = तक, के बीच, के बीच में, तक के बीच
  about 0 = लगभग, करीब, क़रीब, तकरीबन, प्रायः, बिल्कुल
  every 0 = हर, प्रत्येक, प्रति
  half 0 = आधा, आधे, आधी
`;

/** Words with a second (or third) meaning: a form may stand once in a table. */
const further = table`
  # a march, not the month
  noTime 0 = मार्च निकाला, मार्च निकालकर, मार्च निकाली, मार्च किया, पैदल मार्च, फ्लैग मार्च, लॉन्ग मार्च, लांग मार्च, विरोध मार्च, मार्च पास्ट
  # "before that", not the first of the month that follows
  noTime 0 = इससे पहले, उससे पहले, इसके पहले, उसके पहले, सबसे पहले, इनसे पहले, उनसे पहले
  sinceAfter 0 = से
  agoAfter 0 = पहले, पूर्व, पहले ही
  henceAfter 0 = बाद, के बाद, उपरांत
  beforeAfter 0 = से पहले, के पहले, से पूर्व, के पूर्व
  orAfter 0 = या उसके बाद, और उसके बाद, या इसके बाद, और इसके बाद
  dayWord 0 = तारीख, तारीख़, तारिख
  orderDay 0 = दिन
  of 0 = का, के, की
  inLength 0 = में
  more 0 = और, अतिरिक्त
  a 1 = एक और
  wholeAfter 0 = भर
  late 0 = अंतिम, आखिरी
  early 0 = शुरुआती, प्रारंभिक
  shift 0 = वर्ष, साल
  units day = दिनों
  units week = हफ्तों, सप्ताहों
  units month = महीनों
  units year = वर्षों, सालों, बरसों
  units decade = दशकों
  sinceStrong 0 = के बाद से, के उपरांत से
`;

const further2 = table`
  afterAfter 0 = के बाद, के पश्चात, के उपरांत
  withinAfter 0 = के भीतर, के अंदर, के अन्दर, के दौरान, के भीतर भीतर
  baseOf 0 = से
`;

const hours = table`
  ampm 0 = बजे, बजकर, बज, पूर्वाह्न, अपराह्न, पी.एम, ए.एम
  daypart 0 = सुबह, दोपहर, शाम, रात, तड़के, सवेरे, सायं, आधी रात, देर रात, देर शाम, दोपहर बाद, दोपहर के बाद, की सुबह, की शाम, की रात, की दोपहर, को सुबह, को शाम, को दोपहर, को रात, रात को, शाम को, सुबह को, दोपहर को, दोपहर में, की देर रात, की देर शाम
`;

const tense = table`
  future = होगा, होगी, होंगे, होंगी, रहेगा, रहेंगे, जाएगा, जाएंगे, करेंगे, करेगा, आएंगे, लेंगे, देंगे, मिलेंगे, चाहिए, करें, दें, रखें, बताएं, दिखाएं, जोड़ो, रखो, कर दो, डाल दो, जोड़ दो, कीजिए, दीजिए, वाले हैं, वाला है, वाली है, है योजना, योजना है, प्रस्तावित, संभावित, निर्धारित
  past = था, थे, थी, थीं, गया, गए, गयी, गई, हुआ, हुई, हुए, किया, की है, दिया, दी, कहा, मिला, मिले, मिली, पहुंचे, लिया, ली, आया, आए, आई, बताया, रहा था, चुके, चुका, चुकी, सका, रखा, बुलाया, बोले
`;

const counted = table`
  counted = करोड़, लाख, हजार, अरब, लोग, लोगों, सैनिक, सैनिकों, रुपये, रुपए, डॉलर, किलोमीटर, किमी, मीटर, मेगावाट, मेगावॉट, टन, प्रतिशत, फीसदी, छात्र, छात्रों, से अधिक, बैरल, गांव, परिवार, एकड़, हेक्टेयर, यूरो, रूबल, कंपनियां, कंपनियों, मामले, उड़ानें, सदस्य, प्रतिनिधि, देशों, पेज
`;

const words: TimeWords = {
  language: "hi",
  tables: [numbered, firsts, calendar, measures, moves, parts, joints, further, further2, hours],
  endings: [],
  possessive: [],
  tense,
  futureEndings: ["ूंगा", "ूंगी", "ेगा", "ेगी", "ेंगे", "ेंगी", "ओगे", "एगा", "एगी", "एंगे", "ऊंगा", "ऊंगी", "उंगा", "उंगी", "ुंगा", "ुंगी", "एंगी", "ोगे"],
  pastEndings: [],
  tenseAfter: true,
  counted,
  numericOrder: "day",
  fiscalCountry: "IN",
  recentMonth: true,
};
export default words;
