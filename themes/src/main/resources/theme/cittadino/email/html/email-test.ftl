<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/email-test.ftl"></@mail.emailLayout>
