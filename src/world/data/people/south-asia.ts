import { rows } from "../../../text/table.js";

/** Heads of state and government, foreign ministers and others of South Asia. */
export default rows`
narendra-modi | IN | head-of-government 2014-05-26/.. | Narendra Modi; Narendra Damodardas Modi | नरेंद्र मोदी | নরেন্দ্র মোদি; নরেন্দ্র মোদী | Нарендра Моди
s-jaishankar | IN | foreign-secretary 2015-01-29/2018-01-28; foreign-minister 2019-05-31/.. | S. Jaishankar; Subrahmanyam Jaishankar | एस. जयशंकर; सुब्रह्मण्यम जयशंकर | এস জয়শঙ্কর; সুব্রহ্মণ্যম জয়শঙ্কর | Субраманьям Джайшанкар
sheikh-hasina | BD | head-of-government 1996-06-23/2001-07-15; head-of-government 2009-01-06/2024-08-05 | Sheikh Hasina (Hasina); Sheikh Hasina Wazed (Hasina) | शेख हसीना (हसीना) | শেখ হাসিনা (হাসিনা) | Шейх Хасина (Хасина)
`;
