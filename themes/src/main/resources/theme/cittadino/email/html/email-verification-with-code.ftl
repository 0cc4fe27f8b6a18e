<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/email-verification-with-code.ftl"></@mail.emailLayout>
