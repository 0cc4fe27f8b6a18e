<#ftl output_format="plainText">
<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/event-login_error.ftl"></@mail.emailLayout>
